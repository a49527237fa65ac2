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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        description = from.field("description", StringDecoder),
        format = from.field("format", ResponseCustomToolFormat),
        additionalProperties = from.constant("type", "custom").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("name", name)
        to.field("description", description)
        to.field("format", format)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCustomTool, Builder>() {
        override fun make(from: ObjectReader): ResponseCustomTool = ResponseCustomTool(from)

        /** Sets [ResponseCustomTool.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ResponseCustomTool.description]. */
        public fun description(value: String?): Builder = set("description", value)

        /** Sets [ResponseCustomTool.format]. */
        public fun format(value: ResponseCustomToolFormat?): Builder = set("format", value)
    }
}
