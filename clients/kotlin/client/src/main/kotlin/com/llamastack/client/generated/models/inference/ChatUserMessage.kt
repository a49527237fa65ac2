// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What the user says.
 *
 * Source: inference.yaml#/components/schemas/ChatUserMessage
 */
public class ChatUserMessage(
    /** Text, or parts of several kinds. */
    public val content: ChatUserContent,
    /** Who speaks, among several of one role. */
    public val name: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatMessage {
    /** Tag of this kind. */
    public val role: String get() = "user"

    override fun write(to: ObjectWriter) {
        to.constant("role", "user")
        to.required("content", content, ChatUserContent)
        to.field("name", name, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val content: ChatUserContent,
    ) {
        private var name: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatUserMessage.name]. */
        public fun name(value: String?): Builder = apply { name = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatUserMessage = ChatUserMessage(
            content = content,
            name = name,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatUserMessage>() {
        override fun read(from: ObjectReader): ChatUserMessage {
            from.constant("role", "user")
            return ChatUserMessage(
                content = from.required("content", ChatUserContent),
                name = from.field("name", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(content: ChatUserContent): Builder = Builder(content)
    }
}
