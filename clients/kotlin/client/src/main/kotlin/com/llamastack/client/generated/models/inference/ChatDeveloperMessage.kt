// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Instructions of the developer; newer models read these in place of a system message.
 *
 * Source: inference.yaml#/components/schemas/ChatDeveloperMessage
 */
public class ChatDeveloperMessage(
    /** Text, whole or in parts. */
    public val content: ChatTextContent,
    /** Who speaks, among several of one role. */
    public val name: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatMessage {
    /** Tag of this kind. */
    public val role: String get() = "developer"

    override fun write(to: ObjectWriter) {
        to.constant("role", "developer")
        to.required("content", content, ChatTextContent)
        to.field("name", name, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatDeveloperMessage, Builder>(ChatDeveloperMessage) {
        /** Sets [ChatDeveloperMessage.content]. */
        public fun content(value: ChatTextContent): Builder = set("content", value, ChatTextContent)

        /** Sets [ChatDeveloperMessage.name]. */
        public fun name(value: String?): Builder = set("name", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatDeveloperMessage>() {
        override fun read(from: ObjectReader): ChatDeveloperMessage {
            from.constant("role", "developer")
            return ChatDeveloperMessage(
                content = from.required("content", ChatTextContent),
                name = from.field("name", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
