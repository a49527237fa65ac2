// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * JSON of a schema.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextFormatJsonSchema
 */
public class ResponseTextFormatJsonSchema(
    /** The JSON Schema. */
    public val schema: JsonObject,
    /** Name of the schema. */
    public val name: Field<String> = Field.Absent,
    /** What the answer is, as a hint to the model. */
    public val description: Field<String> = Field.Absent,
    /** Whether the answer must satisfy the whole schema. Default false. */
    public val strict: Field<Boolean> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTextFormat {
    /** Tag of this kind. */
    public val type: String get() = "json_schema"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        schema = from.required("schema", AnyObjectDecoder),
        name = from.field("name", StringDecoder),
        description = from.field("description", StringDecoder),
        strict = from.field("strict", BooleanDecoder),
        additionalProperties = from.constant("type", "json_schema").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("schema", schema)
        to.field("name", name)
        to.field("description", description)
        to.field("strict", strict)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseTextFormatJsonSchema, Builder>() {
        override fun make(from: ObjectReader): ResponseTextFormatJsonSchema = ResponseTextFormatJsonSchema(from)

        /** Sets [ResponseTextFormatJsonSchema.schema]. */
        public fun schema(value: JsonObject): Builder = set("schema", value)

        /** Sets [ResponseTextFormatJsonSchema.name]. */
        public fun name(value: String?): Builder = set("name", value)

        /** Sets [ResponseTextFormatJsonSchema.description]. */
        public fun description(value: String?): Builder = set("description", value)

        /** Sets [ResponseTextFormatJsonSchema.strict]. */
        public fun strict(value: Boolean?): Builder = set("strict", value)
    }
}
