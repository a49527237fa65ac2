// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", ChatUserContent),
        name = from.field("name", StringDecoder),
        additionalProperties = from.constant("role", "user").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
        to.field("name", name)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatUserMessage, Builder>() {
        override fun make(from: ObjectReader): ChatUserMessage = ChatUserMessage(from)

        /** Sets [ChatUserMessage.content]. */
        public fun content(value: ChatUserContent): Builder = set("content", value)

        /** Sets [ChatUserMessage.name]. */
        public fun name(value: String?): Builder = set("name", value)
    }
}
