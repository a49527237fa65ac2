// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a custom tool is called, does and takes.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolDefinition
 */
public class ChatCustomToolDefinition(
    /** Name of the tool. */
    public val name: String,
    /** What it does and when to use it. */
    public val description: String? = null,
    /** Shape of the input of a custom tool. Default any text. */
    public val format: ChatCustomToolFormat? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("name", name, StringCodec)
        to.optional("description", description, StringCodec)
        to.optional("format", format, ChatCustomToolFormat)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val name: String,
    ) {
        private var description: String? = null
        private var format: ChatCustomToolFormat? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatCustomToolDefinition.description]. */
        public fun description(value: String): Builder = apply { description = value }

        /** Sets [ChatCustomToolDefinition.format]. */
        public fun format(value: ChatCustomToolFormat): Builder = apply { format = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatCustomToolDefinition = ChatCustomToolDefinition(
            name = name,
            description = description,
            format = format,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCustomToolDefinition>() {
        override fun read(from: ObjectReader): ChatCustomToolDefinition {
            return ChatCustomToolDefinition(
                name = from.required("name", StringCodec),
                description = from.optional("description", StringCodec),
                format = from.optional("format", ChatCustomToolFormat),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(name: String): Builder = Builder(name)
    }
}
