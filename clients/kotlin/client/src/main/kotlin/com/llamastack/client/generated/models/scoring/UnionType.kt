// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One of several types.
 *
 * Source: scoring.yaml#/components/schemas/UnionType
 */
public class UnionType @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "union"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "union").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
