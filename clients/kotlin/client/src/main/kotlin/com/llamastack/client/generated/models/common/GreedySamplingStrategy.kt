// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Always the likeliest token.
 *
 * Source: common.yaml#/components/schemas/GreedySamplingStrategy
 */
public class GreedySamplingStrategy(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    SamplingStrategy {
    /** Tag of this kind. */
    public val type: String get() = "greedy"

    override fun write(to: ObjectWriter) {
        to.constant("type", "greedy")
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<GreedySamplingStrategy>() {
        override fun read(from: ObjectReader): GreedySamplingStrategy {
            from.constant("type", "greedy")
            return GreedySamplingStrategy(
                additionalProperties = from.rest(),
            )
        }
    }
}
