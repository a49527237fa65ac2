// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * JSON of a schema.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormatJsonSchema
 */
public class ChatResponseFormatJsonSchema @JvmOverloads constructor(
    /** A schema, its name and how strictly it holds. */
    public val jsonSchema: ChatJsonSchema,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatResponseFormat {
    /** Tag of this kind. */
    public val type: String get() = "json_schema"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        jsonSchema = from.required("json_schema", model { ChatJsonSchema(it) }),
        additionalProperties = from.constant("type", "json_schema").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("json_schema", jsonSchema)
    }
}
