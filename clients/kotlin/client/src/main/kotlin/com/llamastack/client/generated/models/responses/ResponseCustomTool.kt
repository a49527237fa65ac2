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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCustomTool, Builder>(ResponseCustomTool) {
        /** Sets [ResponseCustomTool.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ResponseCustomTool.description]. */
        public fun description(value: String?): Builder = set("description", value, StringCodec)

        /** Sets [ResponseCustomTool.format]. */
        public fun format(value: ResponseCustomToolFormat?): Builder = set("format", value, ResponseCustomToolFormat)
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
    }
}
