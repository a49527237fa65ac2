// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Any JSON object.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextFormatJsonObject
 */
public class ResponseTextFormatJsonObject @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTextFormat {
    /** Tag of this kind. */
    public val type: String get() = "json_object"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "json_object").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
