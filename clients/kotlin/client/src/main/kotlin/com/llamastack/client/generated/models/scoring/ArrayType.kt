// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A list.
 *
 * Source: scoring.yaml#/components/schemas/ArrayType
 */
public class ArrayType @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "array"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "array").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
