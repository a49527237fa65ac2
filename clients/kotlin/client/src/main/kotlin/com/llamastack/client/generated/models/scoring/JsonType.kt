// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Any JSON value.
 *
 * Source: scoring.yaml#/components/schemas/JsonType
 */
public class JsonType @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "json"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "json").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
