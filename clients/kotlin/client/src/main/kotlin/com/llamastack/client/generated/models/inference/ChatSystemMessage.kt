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
 * Instructions to the model.
 *
 * Source: inference.yaml#/components/schemas/ChatSystemMessage
 */
public class ChatSystemMessage(
    /** Text, whole or in parts. */
    public val content: ChatTextContent,
    /** Who speaks, among several of one role. */
    public val name: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatMessage {
    /** Tag of this kind. */
    public val role: String get() = "system"

    override fun write(to: ObjectWriter) {
        to.constant("role", "system")
        to.required("content", content, ChatTextContent)
        to.field("name", name, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatSystemMessage, Builder>(ChatSystemMessage) {
        /** Sets [ChatSystemMessage.content]. */
        public fun content(value: ChatTextContent): Builder = set("content", value, ChatTextContent)

        /** Sets [ChatSystemMessage.name]. */
        public fun name(value: String?): Builder = set("name", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatSystemMessage>() {
        override fun read(from: ObjectReader): ChatSystemMessage {
            from.constant("role", "system")
            return ChatSystemMessage(
                content = from.required("content", ChatTextContent),
                name = from.field("name", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
