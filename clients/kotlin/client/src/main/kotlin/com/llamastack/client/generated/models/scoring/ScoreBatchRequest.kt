// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.NullableCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("dataset_id", datasetId, StringCodec)
        to.required("scoring_functions", scoringFunctions, MapCodec(NullableCodec(ScoringFnParams)))
        to.optional("save_results_dataset", saveResultsDataset, BooleanCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val datasetId: String,
        private val scoringFunctions: ScoringFunctionMap,
    ) {
        private var saveResultsDataset: Boolean? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ScoreBatchRequest.saveResultsDataset]. */
        public fun saveResultsDataset(value: Boolean): Builder = apply { saveResultsDataset = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ScoreBatchRequest = ScoreBatchRequest(
            datasetId = datasetId,
            scoringFunctions = scoringFunctions,
            saveResultsDataset = saveResultsDataset,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ScoreBatchRequest>() {
        override fun read(from: ObjectReader): ScoreBatchRequest {
            return ScoreBatchRequest(
                datasetId = from.required("dataset_id", StringCodec),
                scoringFunctions = from.required("scoring_functions", MapCodec(NullableCodec(ScoringFnParams))),
                saveResultsDataset = from.optional("save_results_dataset", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(datasetId: String, scoringFunctions: ScoringFunctionMap): Builder = Builder(datasetId, scoringFunctions)
    }
}
