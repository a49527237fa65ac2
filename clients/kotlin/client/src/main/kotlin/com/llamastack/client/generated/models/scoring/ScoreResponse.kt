// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Scores of the rows.
 *
 * Source: scoring.yaml#/components/schemas/ScoreResponse
 */
public class ScoreResponse(
    /** Scores by identifier of the function. */
    public val results: Map<String, ScoringResult>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("results", results, MapCodec(ScoringResult))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ScoreResponse>() {
        override fun read(from: ObjectReader): ScoreResponse {
            return ScoreResponse(
                results = from.required("results", MapCodec(ScoringResult)),
                additionalProperties = from.rest(),
            )
        }
    }
}
