// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What to measure, and how.
 *
 * Source: eval.yaml#/components/schemas/RunEvalRequest
 */
public class RunEvalRequest @JvmOverloads constructor(
    /** Who answers, how much, and how it is scored. */
    public val benchmarkConfig: BenchmarkConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        benchmarkConfig = from.required("benchmark_config", model { BenchmarkConfig(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("benchmark_config", benchmarkConfig)
    }
}
