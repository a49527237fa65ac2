// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        strategy = from.optional("strategy", SamplingStrategy),
        maxTokens = from.field("max_tokens", LongDecoder),
        repetitionPenalty = from.field("repetition_penalty", DoubleDecoder),
        stop = from.field("stop", ListDecoder(StringDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("strategy", strategy)
        to.field("max_tokens", maxTokens)
        to.field("repetition_penalty", repetitionPenalty)
        to.field("stop", stop)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SamplingParams, Builder>() {
        override fun make(from: ObjectReader): SamplingParams = SamplingParams(from)

        /** Sets [SamplingParams.strategy]. */
        public fun strategy(value: SamplingStrategy): Builder = set("strategy", value)

        /** Sets [SamplingParams.maxTokens]. */
        public fun maxTokens(value: Long?): Builder = set("max_tokens", value)

        /** Sets [SamplingParams.repetitionPenalty]. */
        public fun repetitionPenalty(value: Double?): Builder = set("repetition_penalty", value)

        /** Sets [SamplingParams.stop]. */
        public fun stop(value: List<String>?): Builder = set("stop", value)
    }
}
