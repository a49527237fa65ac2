// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.NullableDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A dataset to score, and the functions to score it with.
 *
 * Source: scoring.yaml#/components/schemas/ScoreBatchRequest
 */
public class ScoreBatchRequest(
    /** Identifier of the dataset. */
    public val datasetId: String,
    /** Scoring functions by identifier, each with its parameters, or with null for the registered ones. */
    public val scoringFunctions: ScoringFunctionMap,
    /** Whether to save the scores as a new dataset. */
    public val saveResultsDataset: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        datasetId = from.required("dataset_id", StringDecoder),
        scoringFunctions = from.required("scoring_functions", MapDecoder(NullableDecoder(ScoringFnParams))),
        saveResultsDataset = from.optional("save_results_dataset", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("dataset_id", datasetId)
        to.required("scoring_functions", scoringFunctions)
        to.optional("save_results_dataset", saveResultsDataset)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ScoreBatchRequest, Builder>() {
        override fun make(from: ObjectReader): ScoreBatchRequest = ScoreBatchRequest(from)

        /** Sets [ScoreBatchRequest.datasetId]. */
        public fun datasetId(value: String): Builder = set("dataset_id", value)

        /** Sets [ScoreBatchRequest.scoringFunctions]. */
        public fun scoringFunctions(value: ScoringFunctionMap): Builder = set("scoring_functions", value)

        /** Sets [ScoreBatchRequest.saveResultsDataset]. */
        public fun saveResultsDataset(value: Boolean): Builder = set("save_results_dataset", value)
    }
}
