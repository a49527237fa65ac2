// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "json_schema")
        to.required("schema", schema, AnyObjectCodec)
        to.field("name", name, StringCodec)
        to.field("description", description, StringCodec)
        to.field("strict", strict, BooleanCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseTextFormatJsonSchema, Builder>(ResponseTextFormatJsonSchema) {
        /** Sets [ResponseTextFormatJsonSchema.schema]. */
        public fun schema(value: JsonObject): Builder = set("schema", value, AnyObjectCodec)

        /** Sets [ResponseTextFormatJsonSchema.name]. */
        public fun name(value: String?): Builder = set("name", value, StringCodec)

        /** Sets [ResponseTextFormatJsonSchema.description]. */
        public fun description(value: String?): Builder = set("description", value, StringCodec)

        /** Sets [ResponseTextFormatJsonSchema.strict]. */
        public fun strict(value: Boolean?): Builder = set("strict", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseTextFormatJsonSchema>() {
        override fun read(from: ObjectReader): ResponseTextFormatJsonSchema {
            from.constant("type", "json_schema")
            return ResponseTextFormatJsonSchema(
                schema = from.required("schema", AnyObjectCodec),
                name = from.field("name", StringCodec),
                description = from.field("description", StringCodec),
                strict = from.field("strict", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
