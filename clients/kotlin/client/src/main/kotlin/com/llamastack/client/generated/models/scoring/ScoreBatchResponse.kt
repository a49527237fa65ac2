// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Scores of the dataset.
 *
 * Source: scoring.yaml#/components/schemas/ScoreBatchResponse
 */
public class ScoreBatchResponse(
    /** Scores by identifier of the function. */
    public val results: Map<String, ScoringResult>,
    /** Dataset that holds the scores; null or absent when they were not saved. */
    public val datasetId: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("dataset_id", datasetId, StringCodec)
        to.required("results", results, MapCodec(ScoringResult))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ScoreBatchResponse>() {
        override fun read(from: ObjectReader): ScoreBatchResponse {
            return ScoreBatchResponse(
                results = from.required("results", MapCodec(ScoringResult)),
                datasetId = from.field("dataset_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
