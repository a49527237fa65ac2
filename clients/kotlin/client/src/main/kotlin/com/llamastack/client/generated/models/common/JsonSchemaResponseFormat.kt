// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * The answer is JSON of this schema.
 *
 * Source: common.yaml#/components/schemas/JsonSchemaResponseFormat
 */
public class JsonSchemaResponseFormat(
    /** The JSON Schema. */
    public val jsonSchema: JsonObject,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseFormat {
    /** Tag of this kind. */
    public val type: String get() = "json_schema"

    override fun write(to: ObjectWriter) {
        to.constant("type", "json_schema")
        to.required("json_schema", jsonSchema, AnyObjectCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<JsonSchemaResponseFormat, Builder>(JsonSchemaResponseFormat) {
        /** Sets [JsonSchemaResponseFormat.jsonSchema]. */
        public fun jsonSchema(value: JsonObject): Builder = set("json_schema", value, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<JsonSchemaResponseFormat>() {
        override fun read(from: ObjectReader): JsonSchemaResponseFormat {
            from.constant("type", "json_schema")
            return JsonSchemaResponseFormat(
                jsonSchema = from.required("json_schema", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
