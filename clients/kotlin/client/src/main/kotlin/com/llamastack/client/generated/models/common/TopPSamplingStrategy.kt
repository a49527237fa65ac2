// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var temperature: Double? = null
        private var topP: Double? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [TopPSamplingStrategy.temperature]. */
        public fun temperature(value: Double): Builder = apply { temperature = value }

        /** Sets [TopPSamplingStrategy.topP]. */
        public fun topP(value: Double): Builder = apply { topP = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): TopPSamplingStrategy = TopPSamplingStrategy(
            temperature = temperature,
            topP = topP,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
