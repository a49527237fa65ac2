// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.NullableCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Rows to score, and the functions to score them with.
 *
 * Source: scoring.yaml#/components/schemas/ScoreRequest
 */
public class ScoreRequest(
    /** The rows; most functions read `input_query`, `expected_answer` and `generated_answer`. */
    public val inputRows: List<Row>,
    /** Scoring functions by identifier, each with its parameters, or with null for the registered ones. */
    public val scoringFunctions: ScoringFunctionMap,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("input_rows", inputRows, ListCodec(AnyObjectCodec))
        to.required("scoring_functions", scoringFunctions, MapCodec(NullableCodec(ScoringFnParams)))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ScoreRequest, Builder>(ScoreRequest) {
        /** Sets [ScoreRequest.inputRows]. */
        public fun inputRows(value: List<Row>): Builder = set("input_rows", value, ListCodec(AnyObjectCodec))

        /** Sets [ScoreRequest.scoringFunctions]. */
        public fun scoringFunctions(value: ScoringFunctionMap): Builder = set("scoring_functions", value, MapCodec(NullableCodec(ScoringFnParams)))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ScoreRequest>() {
        override fun read(from: ObjectReader): ScoreRequest {
            return ScoreRequest(
                inputRows = from.required("input_rows", ListCodec(AnyObjectCodec)),
                scoringFunctions = from.required("scoring_functions", MapCodec(NullableCodec(ScoringFnParams))),
                additionalProperties = from.rest(),
            )
        }
    }
}
