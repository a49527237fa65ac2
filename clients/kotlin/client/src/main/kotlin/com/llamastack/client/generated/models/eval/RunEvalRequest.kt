// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What to measure, and how.
 *
 * Source: eval.yaml#/components/schemas/RunEvalRequest
 */
public class RunEvalRequest(
    /** Who answers, how much, and how it is scored. */
    public val benchmarkConfig: BenchmarkConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("benchmark_config", benchmarkConfig, BenchmarkConfig)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RunEvalRequest>() {
        override fun read(from: ObjectReader): RunEvalRequest {
            return RunEvalRequest(
                benchmarkConfig = from.required("benchmark_config", BenchmarkConfig),
                additionalProperties = from.rest(),
            )
        }
    }
}
