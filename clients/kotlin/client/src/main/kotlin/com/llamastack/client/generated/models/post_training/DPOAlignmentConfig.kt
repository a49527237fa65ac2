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
    override fun write(to: ObjectWriter) {
        to.optional("beta", beta, DoubleCodec)
        to.optional("loss_type", lossType, DPOLossType)
        to.optional("reward_scale", rewardScale, DoubleCodec)
        to.optional("reward_clip", rewardClip, DoubleCodec)
        to.optional("epsilon", epsilon, DoubleCodec)
        to.optional("gamma", gamma, DoubleCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<DPOAlignmentConfig, Builder>(DPOAlignmentConfig) {
        /** Sets [DPOAlignmentConfig.beta]. */
        public fun beta(value: Double): Builder = set("beta", value, DoubleCodec)

        /** Sets [DPOAlignmentConfig.lossType]. */
        public fun lossType(value: DPOLossType): Builder = set("loss_type", value, DPOLossType)

        /** Sets [DPOAlignmentConfig.rewardScale]. */
        public fun rewardScale(value: Double): Builder = set("reward_scale", value, DoubleCodec)

        /** Sets [DPOAlignmentConfig.rewardClip]. */
        public fun rewardClip(value: Double): Builder = set("reward_clip", value, DoubleCodec)

        /** Sets [DPOAlignmentConfig.epsilon]. */
        public fun epsilon(value: Double): Builder = set("epsilon", value, DoubleCodec)

        /** Sets [DPOAlignmentConfig.gamma]. */
        public fun gamma(value: Double): Builder = set("gamma", value, DoubleCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<DPOAlignmentConfig>() {
        override fun read(from: ObjectReader): DPOAlignmentConfig {
            return DPOAlignmentConfig(
                beta = from.optional("beta", DoubleCodec),
                lossType = from.optional("loss_type", DPOLossType),
                rewardScale = from.optional("reward_scale", DoubleCodec),
                rewardClip = from.optional("reward_clip", DoubleCodec),
                epsilon = from.optional("epsilon", DoubleCodec),
                gamma = from.optional("gamma", DoubleCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
