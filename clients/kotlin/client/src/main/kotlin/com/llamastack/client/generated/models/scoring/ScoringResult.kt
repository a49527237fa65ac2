// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * What one function says about the rows.
 *
 * Source: scoring.yaml#/components/schemas/ScoringResult
 */
public class ScoringResult(
    /** One row of scores for each row of the input, in its order. */
    public val scoreRows: List<Row>,
    /** Results over all rows by aggregation function. */
    public val aggregatedResults: JsonObject,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("score_rows", scoreRows, ListCodec(AnyObjectCodec))
        to.required("aggregated_results", aggregatedResults, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ScoringResult>() {
        override fun read(from: ObjectReader): ScoringResult {
            return ScoringResult(
                scoreRows = from.required("score_rows", ListCodec(AnyObjectCodec)),
                aggregatedResults = from.required("aggregated_results", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
