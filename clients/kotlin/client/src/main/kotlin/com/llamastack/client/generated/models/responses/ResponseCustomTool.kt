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
 * A tool of the caller that takes free text.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomTool
 */
public class ResponseCustomTool(
    /** Name of the tool. */
    public val name: String,
    /** What it does and when to use it. */
    public val description: Field<String> = Field.Absent,
    /** Form of the text. Default is any text. */
    public val format: Field<ResponseCustomToolFormat> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "custom"

    override fun write(to: ObjectWriter) {
        to.constant("type", "custom")
        to.required("name", name, StringCodec)
        to.field("description", description, StringCodec)
        to.field("format", format, ResponseCustomToolFormat)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val name: String,
    ) {
        private var description: Field<String> = Field.Absent
        private var format: Field<ResponseCustomToolFormat> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseCustomTool.description]. */
        public fun description(value: String?): Builder = apply { description = Field.of(value) }

        /** Sets [ResponseCustomTool.format]. */
        public fun format(value: ResponseCustomToolFormat?): Builder = apply { format = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseCustomTool = ResponseCustomTool(
            name = name,
            description = description,
            format = format,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCustomTool>() {
        override fun read(from: ObjectReader): ResponseCustomTool {
            from.constant("type", "custom")
            return ResponseCustomTool(
                name = from.required("name", StringCodec),
                description = from.field("description", StringCodec),
                format = from.field("format", ResponseCustomToolFormat),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(name: String): Builder = Builder(name)
    }
}
