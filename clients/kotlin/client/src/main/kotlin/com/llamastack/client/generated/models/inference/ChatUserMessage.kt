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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatUserMessage, Builder>(ChatUserMessage) {
        /** Sets [ChatUserMessage.content]. */
        public fun content(value: ChatUserContent): Builder = set("content", value, ChatUserContent)

        /** Sets [ChatUserMessage.name]. */
        public fun name(value: String?): Builder = set("name", value, StringCodec)
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
    }
}
