// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RunEvalRequest, Builder>(RunEvalRequest) {
        /** Sets [RunEvalRequest.benchmarkConfig]. */
        public fun benchmarkConfig(value: BenchmarkConfig): Builder = set("benchmark_config", value, BenchmarkConfig)
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
