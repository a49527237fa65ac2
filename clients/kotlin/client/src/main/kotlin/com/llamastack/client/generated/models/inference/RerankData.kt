// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One item of the ranking.
 *
 * Source: inference.yaml#/components/schemas/RerankData
 */
public class RerankData @JvmOverloads constructor(
    /** Place of the item in the request. */
    public val index: Long,
    /** How well it fits; comparable within one answer only. */
    public val relevanceScore: Double,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        index = from.required("index", LongDecoder),
        relevanceScore = from.required("relevance_score", DoubleDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("index", index)
        to.required("relevance_score", relevanceScore)
    }
}
