// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("role", "tool")
        to.required("content", content, ShieldMessageContent)
        to.optional("call_id", callId, StringCodec)
        to.optional("tool_call_id", toolCallId, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldToolMessage, Builder>(ShieldToolMessage) {
        /** Sets [ShieldToolMessage.content]. */
        public fun content(value: ShieldMessageContent): Builder = set("content", value, ShieldMessageContent)

        /** Sets [ShieldToolMessage.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ShieldToolMessage.toolCallId]. */
        public fun toolCallId(value: String): Builder = set("tool_call_id", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ShieldToolMessage>() {
        override fun read(from: ObjectReader): ShieldToolMessage {
            from.constant("role", "tool")
            return ShieldToolMessage(
                content = from.required("content", ShieldMessageContent),
                callId = from.optional("call_id", StringCodec),
                toolCallId = from.optional("tool_call_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
