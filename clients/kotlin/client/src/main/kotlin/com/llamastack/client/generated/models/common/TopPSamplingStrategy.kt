// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        temperature = from.optional("temperature", DoubleDecoder),
        topP = from.optional("top_p", DoubleDecoder),
        additionalProperties = from.constant("type", "top_p").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("temperature", temperature)
        to.optional("top_p", topP)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<TopPSamplingStrategy, Builder>() {
        override fun make(from: ObjectReader): TopPSamplingStrategy = TopPSamplingStrategy(from)

        /** Sets [TopPSamplingStrategy.temperature]. */
        public fun temperature(value: Double): Builder = set("temperature", value)

        /** Sets [TopPSamplingStrategy.topP]. */
        public fun topP(value: Double): Builder = set("top_p", value)
    }
}
