// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Dialogs with their scored answers.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardScoringResponse
 */
public class RewardScoringResponse(
    /** One entry for each dialog, in the order of the request. */
    public val scoredGenerations: List<ScoredDialogGenerations>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("scored_generations", scoredGenerations, ListCodec(ScoredDialogGenerations))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RewardScoringResponse>() {
        override fun read(from: ObjectReader): RewardScoringResponse {
            return RewardScoringResponse(
                scoredGenerations = from.required("scored_generations", ListCodec(ScoredDialogGenerations)),
                additionalProperties = from.rest(),
            )
        }
    }
}
