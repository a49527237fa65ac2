// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        results = from.required("results", MapDecoder(model { ScoringResult(it) })),
        datasetId = from.field("dataset_id", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("dataset_id", datasetId)
        to.required("results", results)
    }
}
