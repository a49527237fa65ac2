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
 * The result of a function; older form of a tool message.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionMessage
 */
public class ChatFunctionMessage(
    /** Name of the function. */
    public val name: String,
    /** The result. */
    public val content: String?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatMessage {
    /** Tag of this kind. */
    public val role: String get() = "function"

    override fun write(to: ObjectWriter) {
        to.constant("role", "function")
        to.required("name", name, StringCodec)
        to.nullable("content", content, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatFunctionMessage, Builder>(ChatFunctionMessage) {
        /** Sets [ChatFunctionMessage.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ChatFunctionMessage.content]. */
        public fun content(value: String?): Builder = set("content", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatFunctionMessage>() {
        override fun read(from: ObjectReader): ChatFunctionMessage {
            from.constant("role", "function")
            return ChatFunctionMessage(
                name = from.required("name", StringCodec),
                content = from.nullable("content", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
