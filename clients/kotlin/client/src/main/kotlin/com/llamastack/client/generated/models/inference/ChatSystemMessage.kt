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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", ChatTextContent),
        name = from.field("name", StringDecoder),
        additionalProperties = from.constant("role", "system").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
        to.field("name", name)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatSystemMessage, Builder>() {
        override fun make(from: ObjectReader): ChatSystemMessage = ChatSystemMessage(from)

        /** Sets [ChatSystemMessage.content]. */
        public fun content(value: ChatTextContent): Builder = set("content", value)

        /** Sets [ChatSystemMessage.name]. */
        public fun name(value: String?): Builder = set("name", value)
    }
}
