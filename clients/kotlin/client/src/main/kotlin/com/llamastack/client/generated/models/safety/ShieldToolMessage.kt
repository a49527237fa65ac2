// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The result of a tool.
 *
 * Source: safety.yaml#/components/schemas/ShieldToolMessage
 */
public class ShieldToolMessage(
    /** Text, one content part, or a list of parts. */
    public val content: ShieldMessageContent,
    /** The call that this answers. Native messages only. */
    public val callId: String? = null,
    /** The call that this answers. OpenAI messages only. */
    public val toolCallId: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ShieldMessage {
    /** Tag of this kind. */
    public val role: String get() = "tool"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", ShieldMessageContent),
        callId = from.optional("call_id", StringDecoder),
        toolCallId = from.optional("tool_call_id", StringDecoder),
        additionalProperties = from.constant("role", "tool").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
        to.optional("call_id", callId)
        to.optional("tool_call_id", toolCallId)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldToolMessage, Builder>() {
        override fun make(from: ObjectReader): ShieldToolMessage = ShieldToolMessage(from)

        /** Sets [ShieldToolMessage.content]. */
        public fun content(value: ShieldMessageContent): Builder = set("content", value)

        /** Sets [ShieldToolMessage.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ShieldToolMessage.toolCallId]. */
        public fun toolCallId(value: String): Builder = set("tool_call_id", value)
    }
}
