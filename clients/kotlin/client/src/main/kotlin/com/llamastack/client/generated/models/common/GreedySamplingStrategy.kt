// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<GreedySamplingStrategy, Builder>(GreedySamplingStrategy) {
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
