// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.NullableDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Rows to score, and the functions to score them with.
 *
 * Source: scoring.yaml#/components/schemas/ScoreRequest
 */
public class ScoreRequest @JvmOverloads constructor(
    /** The rows; most functions read `input_query`, `expected_answer` and `generated_answer`. */
    public val inputRows: List<Row>,
    /** Scoring functions by identifier, each with its parameters, or with null for the registered ones. */
    public val scoringFunctions: ScoringFunctionMap,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        inputRows = from.required("input_rows", ListDecoder(AnyObjectDecoder)),
        scoringFunctions = from.required("scoring_functions", MapDecoder(NullableDecoder(ScoringFnParams))),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("input_rows", inputRows)
        to.required("scoring_functions", scoringFunctions)
    }
}
