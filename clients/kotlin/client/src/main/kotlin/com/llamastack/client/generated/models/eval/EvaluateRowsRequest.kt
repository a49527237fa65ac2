// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Rows to answer and score.
 *
 * Source: eval.yaml#/components/schemas/EvaluateRowsRequest
 */
public class EvaluateRowsRequest(
    /** The rows; a row has `input_query` or `chat_completion_input`, and most often `expected_answer`. */
    public val inputRows: List<Row>,
    /** Functions that score the answers. */
    public val scoringFunctions: List<String>,
    /** Who answers, how much, and how it is scored. */
    public val benchmarkConfig: BenchmarkConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("input_rows", inputRows, ListCodec(AnyObjectCodec))
        to.required("scoring_functions", scoringFunctions, ListCodec(StringCodec))
        to.required("benchmark_config", benchmarkConfig, BenchmarkConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<EvaluateRowsRequest, Builder>(EvaluateRowsRequest) {
        /** Sets [EvaluateRowsRequest.inputRows]. */
        public fun inputRows(value: List<Row>): Builder = set("input_rows", value, ListCodec(AnyObjectCodec))

        /** Sets [EvaluateRowsRequest.scoringFunctions]. */
        public fun scoringFunctions(value: List<String>): Builder = set("scoring_functions", value, ListCodec(StringCodec))

        /** Sets [EvaluateRowsRequest.benchmarkConfig]. */
        public fun benchmarkConfig(value: BenchmarkConfig): Builder = set("benchmark_config", value, BenchmarkConfig)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EvaluateRowsRequest>() {
        override fun read(from: ObjectReader): EvaluateRowsRequest {
            return EvaluateRowsRequest(
                inputRows = from.required("input_rows", ListCodec(AnyObjectCodec)),
                scoringFunctions = from.required("scoring_functions", ListCodec(StringCodec)),
                benchmarkConfig = from.required("benchmark_config", BenchmarkConfig),
                additionalProperties = from.rest(),
            )
        }
    }
}
