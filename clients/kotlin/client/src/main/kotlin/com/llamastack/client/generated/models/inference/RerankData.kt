// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One item of the ranking.
 *
 * Source: inference.yaml#/components/schemas/RerankData
 */
public class RerankData(
    /** Place of the item in the request. */
    public val index: Long,
    /** How well it fits; comparable within one answer only. */
    public val relevanceScore: Double,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("index", index, LongCodec)
        to.required("relevance_score", relevanceScore, DoubleCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RerankData>() {
        override fun read(from: ObjectReader): RerankData {
            return RerankData(
                index = from.required("index", LongCodec),
                relevanceScore = from.required("relevance_score", DoubleCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
