// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One of the k likeliest tokens.
 *
 * Source: common.yaml#/components/schemas/TopKSamplingStrategy
 */
public class TopKSamplingStrategy(
    /** How many tokens stand for choice. */
    public val topK: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    SamplingStrategy {
    /** Tag of this kind. */
    public val type: String get() = "top_k"

    override fun write(to: ObjectWriter) {
        to.constant("type", "top_k")
        to.required("top_k", topK, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<TopKSamplingStrategy, Builder>(TopKSamplingStrategy) {
        /** Sets [TopKSamplingStrategy.topK]. */
        public fun topK(value: Long): Builder = set("top_k", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<TopKSamplingStrategy>() {
        override fun read(from: ObjectReader): TopKSamplingStrategy {
            from.constant("type", "top_k")
            return TopKSamplingStrategy(
                topK = from.required("top_k", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
