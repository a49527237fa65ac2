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
 * The result of a tool, given back to the model.
 *
 * Source: common.yaml#/components/schemas/ToolResponseMessage
 */
public class ToolResponseMessage(
    /** The call that this answers. */
    public val callId: String,
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentInputMessage,
    Message {
    /** Tag of this kind. */
    public val role: String get() = "tool"

    override fun write(to: ObjectWriter) {
        to.constant("role", "tool")
        to.required("call_id", callId, StringCodec)
        to.required("content", content, InterleavedContent)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolResponseMessage, Builder>(ToolResponseMessage) {
        /** Sets [ToolResponseMessage.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ToolResponseMessage.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value, InterleavedContent)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolResponseMessage>() {
        override fun read(from: ObjectReader): ToolResponseMessage {
            from.constant("role", "tool")
            return ToolResponseMessage(
                callId = from.required("call_id", StringCodec),
                content = from.required("content", InterleavedContent),
                additionalProperties = from.rest(),
            )
        }
    }
}
