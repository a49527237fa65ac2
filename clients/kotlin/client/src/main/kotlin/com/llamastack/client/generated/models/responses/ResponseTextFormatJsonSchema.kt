// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val schema: JsonObject,
    ) {
        private var name: Field<String> = Field.Absent
        private var description: Field<String> = Field.Absent
        private var strict: Field<Boolean> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseTextFormatJsonSchema.name]. */
        public fun name(value: String?): Builder = apply { name = Field.of(value) }

        /** Sets [ResponseTextFormatJsonSchema.description]. */
        public fun description(value: String?): Builder = apply { description = Field.of(value) }

        /** Sets [ResponseTextFormatJsonSchema.strict]. */
        public fun strict(value: Boolean?): Builder = apply { strict = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseTextFormatJsonSchema = ResponseTextFormatJsonSchema(
            schema = schema,
            name = name,
            description = description,
            strict = strict,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(schema: JsonObject): Builder = Builder(schema)
    }
}
