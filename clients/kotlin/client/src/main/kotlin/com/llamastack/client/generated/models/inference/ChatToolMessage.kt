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
 * Source: inference.yaml#/components/schemas/ChatToolMessage
 */
public class ChatToolMessage(
    /** The call that this answers. */
    public val toolCallId: String,
    /** Text, whole or in parts. */
    public val content: ChatTextContent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatMessage {
    /** Tag of this kind. */
    public val role: String get() = "tool"

    override fun write(to: ObjectWriter) {
        to.constant("role", "tool")
        to.required("tool_call_id", toolCallId, StringCodec)
        to.required("content", content, ChatTextContent)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatToolMessage, Builder>(ChatToolMessage) {
        /** Sets [ChatToolMessage.toolCallId]. */
        public fun toolCallId(value: String): Builder = set("tool_call_id", value, StringCodec)

        /** Sets [ChatToolMessage.content]. */
        public fun content(value: ChatTextContent): Builder = set("content", value, ChatTextContent)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatToolMessage>() {
        override fun read(from: ObjectReader): ChatToolMessage {
            from.constant("role", "tool")
            return ChatToolMessage(
                toolCallId = from.required("tool_call_id", StringCodec),
                content = from.required("content", ChatTextContent),
                additionalProperties = from.rest(),
            )
        }
    }
}
