// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A chat model compares the answers to a dialog two by two. The score is the share of comparisons won, from 0 to 1; a
 * tie counts as half a win, and a lone answer scores 0.5.
 *
 * Source: reward_scoring.yaml#/components/schemas/PairwiseJudgeMethod
 */
public class PairwiseJudgeMethod(
    /** What makes an answer the better one, told to the judge. Default helpful, honest and harmless. */
    public val criteria: String? = null,
    /** Whether to ask twice with the answers swapped, so that the place of an answer does not matter. */
    public val bothOrders: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    RewardScoringMethod {
    /** Tag of this kind. */
    public val type: String get() = "pairwise_judge"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        criteria = from.optional("criteria", StringDecoder),
        bothOrders = from.optional("both_orders", BooleanDecoder),
        additionalProperties = from.constant("type", "pairwise_judge").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("criteria", criteria)
        to.optional("both_orders", bothOrders)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<PairwiseJudgeMethod, Builder>() {
        override fun make(from: ObjectReader): PairwiseJudgeMethod = PairwiseJudgeMethod(from)

        /** Sets [PairwiseJudgeMethod.criteria]. */
        public fun criteria(value: String): Builder = set("criteria", value)

        /** Sets [PairwiseJudgeMethod.bothOrders]. */
        public fun bothOrders(value: Boolean): Builder = set("both_orders", value)
    }
}
