// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One of the likeliest tokens that together reach a probability.
 *
 * Source: common.yaml#/components/schemas/TopPSamplingStrategy
 */
public class TopPSamplingStrategy(
    /** Above 1 flattens the distribution; below 1 sharpens it. */
    public val temperature: Double? = null,
    /** The probability to reach. */
    public val topP: Double? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    SamplingStrategy {
    /** Tag of this kind. */
    public val type: String get() = "top_p"

    override fun write(to: ObjectWriter) {
        to.constant("type", "top_p")
        to.optional("temperature", temperature, DoubleCodec)
        to.optional("top_p", topP, DoubleCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<TopPSamplingStrategy, Builder>(TopPSamplingStrategy) {
        /** Sets [TopPSamplingStrategy.temperature]. */
        public fun temperature(value: Double): Builder = set("temperature", value, DoubleCodec)

        /** Sets [TopPSamplingStrategy.topP]. */
        public fun topP(value: Double): Builder = set("top_p", value, DoubleCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<TopPSamplingStrategy>() {
        override fun read(from: ObjectReader): TopPSamplingStrategy {
            from.constant("type", "top_p")
            return TopPSamplingStrategy(
                temperature = from.optional("temperature", DoubleCodec),
                topP = from.optional("top_p", DoubleCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
