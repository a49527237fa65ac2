// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Always the likeliest token.
 *
 * Source: common.yaml#/components/schemas/GreedySamplingStrategy
 */
public class GreedySamplingStrategy @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    SamplingStrategy {
    /** Tag of this kind. */
    public val type: String get() = "greedy"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "greedy").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
