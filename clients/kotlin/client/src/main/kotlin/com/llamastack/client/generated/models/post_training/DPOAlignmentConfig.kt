// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Direct preference optimization.
 *
 * Source: post_training.yaml#/components/schemas/DPOAlignmentConfig
 */
public class DPOAlignmentConfig(
    /** How strongly the model is held to where it started. */
    public val beta: Double? = null,
    /** Loss over a pair of answers. Default `sigmoid`. */
    public val lossType: DPOLossType? = null,
    /** Factor of the implicit reward; older clients send it. */
    public val rewardScale: Double? = null,
    /** Limit of the implicit reward; older clients send it. */
    public val rewardClip: Double? = null,
    /** Share of labels taken to be wrong; older clients send it. */
    public val epsilon: Double? = null,
    /** Margin between the better and the worse answer; older clients send it. */
    public val gamma: Double? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        beta = from.optional("beta", DoubleDecoder),
        lossType = from.optional("loss_type", DPOLossType),
        rewardScale = from.optional("reward_scale", DoubleDecoder),
        rewardClip = from.optional("reward_clip", DoubleDecoder),
        epsilon = from.optional("epsilon", DoubleDecoder),
        gamma = from.optional("gamma", DoubleDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("beta", beta)
        to.optional("loss_type", lossType)
        to.optional("reward_scale", rewardScale)
        to.optional("reward_clip", rewardClip)
        to.optional("epsilon", epsilon)
        to.optional("gamma", gamma)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<DPOAlignmentConfig, Builder>() {
        override fun make(from: ObjectReader): DPOAlignmentConfig = DPOAlignmentConfig(from)

        /** Sets [DPOAlignmentConfig.beta]. */
        public fun beta(value: Double): Builder = set("beta", value)

        /** Sets [DPOAlignmentConfig.lossType]. */
        public fun lossType(value: DPOLossType): Builder = set("loss_type", value)

        /** Sets [DPOAlignmentConfig.rewardScale]. */
        public fun rewardScale(value: Double): Builder = set("reward_scale", value)

        /** Sets [DPOAlignmentConfig.rewardClip]. */
        public fun rewardClip(value: Double): Builder = set("reward_clip", value)

        /** Sets [DPOAlignmentConfig.epsilon]. */
        public fun epsilon(value: Double): Builder = set("epsilon", value)

        /** Sets [DPOAlignmentConfig.gamma]. */
        public fun gamma(value: Double): Builder = set("gamma", value)
    }
}
