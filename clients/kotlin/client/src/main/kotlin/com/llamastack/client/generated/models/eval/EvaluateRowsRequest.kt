// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Rows to answer and score.
 *
 * Source: eval.yaml#/components/schemas/EvaluateRowsRequest
 */
public class EvaluateRowsRequest @JvmOverloads constructor(
    /** The rows; a row has `input_query` or `chat_completion_input`, and most often `expected_answer`. */
    public val inputRows: List<Row>,
    /** Functions that score the answers. */
    public val scoringFunctions: List<String>,
    /** Who answers, how much, and how it is scored. */
    public val benchmarkConfig: BenchmarkConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        inputRows = from.required("input_rows", ListDecoder(AnyObjectDecoder)),
        scoringFunctions = from.required("scoring_functions", ListDecoder(StringDecoder)),
        benchmarkConfig = from.required("benchmark_config", model { BenchmarkConfig(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("input_rows", inputRows)
        to.required("scoring_functions", scoringFunctions)
        to.required("benchmark_config", benchmarkConfig)
    }
}
