// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Dialogs with their scored answers.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardScoringResponse
 */
public class RewardScoringResponse @JvmOverloads constructor(
    /** One entry for each dialog, in the order of the request. */
    public val scoredGenerations: List<ScoredDialogGenerations>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        scoredGenerations = from.required("scored_generations", ListDecoder(model { ScoredDialogGenerations(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("scored_generations", scoredGenerations)
    }
}
