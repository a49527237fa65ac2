// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * How tokens are chosen and how many; without a strategy, greedily.
 *
 * Source: common.yaml#/components/schemas/SamplingParams
 */
public class SamplingParams(
    /** How the next token is chosen. */
    public val strategy: SamplingStrategy? = null,
    /** Most tokens to generate; 0 leaves it to the model's context. */
    public val maxTokens: Field<Long> = Field.Absent,
    /** Above 1 discourages repeating; 1 does nothing. */
    public val repetitionPenalty: Field<Double> = Field.Absent,
    /** Texts that end the generation; they are not part of the answer. */
    public val stop: Field<List<String>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("strategy", strategy, SamplingStrategy)
        to.field("max_tokens", maxTokens, LongCodec)
        to.field("repetition_penalty", repetitionPenalty, DoubleCodec)
        to.field("stop", stop, ListCodec(StringCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SamplingParams, Builder>(SamplingParams) {
        /** Sets [SamplingParams.strategy]. */
        public fun strategy(value: SamplingStrategy): Builder = set("strategy", value, SamplingStrategy)

        /** Sets [SamplingParams.maxTokens]. */
        public fun maxTokens(value: Long?): Builder = set("max_tokens", value, LongCodec)

        /** Sets [SamplingParams.repetitionPenalty]. */
        public fun repetitionPenalty(value: Double?): Builder = set("repetition_penalty", value, DoubleCodec)

        /** Sets [SamplingParams.stop]. */
        public fun stop(value: List<String>?): Builder = set("stop", value, ListCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<SamplingParams>() {
        override fun read(from: ObjectReader): SamplingParams {
            return SamplingParams(
                strategy = from.optional("strategy", SamplingStrategy),
                maxTokens = from.field("max_tokens", LongCodec),
                repetitionPenalty = from.field("repetition_penalty", DoubleCodec),
                stop = from.field("stop", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
