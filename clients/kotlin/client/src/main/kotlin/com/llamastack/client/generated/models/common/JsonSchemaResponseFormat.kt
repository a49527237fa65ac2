// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * The answer is JSON of this schema.
 *
 * Source: common.yaml#/components/schemas/JsonSchemaResponseFormat
 */
public class JsonSchemaResponseFormat @JvmOverloads constructor(
    /** The JSON Schema. */
    public val jsonSchema: JsonObject,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseFormat {
    /** Tag of this kind. */
    public val type: String get() = "json_schema"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        jsonSchema = from.required("json_schema", AnyObjectDecoder),
        additionalProperties = from.constant("type", "json_schema").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("json_schema", jsonSchema)
    }
}
