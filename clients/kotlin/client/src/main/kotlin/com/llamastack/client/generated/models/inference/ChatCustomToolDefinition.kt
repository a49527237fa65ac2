// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        description = from.optional("description", StringDecoder),
        format = from.optional("format", ChatCustomToolFormat),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("name", name)
        to.optional("description", description)
        to.optional("format", format)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatCustomToolDefinition, Builder>() {
        override fun make(from: ObjectReader): ChatCustomToolDefinition = ChatCustomToolDefinition(from)

        /** Sets [ChatCustomToolDefinition.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ChatCustomToolDefinition.description]. */
        public fun description(value: String): Builder = set("description", value)

        /** Sets [ChatCustomToolDefinition.format]. */
        public fun format(value: ChatCustomToolFormat): Builder = set("format", value)
    }
}
