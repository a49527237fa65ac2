// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var beta: Double? = null
        private var lossType: DPOLossType? = null
        private var rewardScale: Double? = null
        private var rewardClip: Double? = null
        private var epsilon: Double? = null
        private var gamma: Double? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [DPOAlignmentConfig.beta]. */
        public fun beta(value: Double): Builder = apply { beta = value }

        /** Sets [DPOAlignmentConfig.lossType]. */
        public fun lossType(value: DPOLossType): Builder = apply { lossType = value }

        /** Sets [DPOAlignmentConfig.rewardScale]. */
        public fun rewardScale(value: Double): Builder = apply { rewardScale = value }

        /** Sets [DPOAlignmentConfig.rewardClip]. */
        public fun rewardClip(value: Double): Builder = apply { rewardClip = value }

        /** Sets [DPOAlignmentConfig.epsilon]. */
        public fun epsilon(value: Double): Builder = apply { epsilon = value }

        /** Sets [DPOAlignmentConfig.gamma]. */
        public fun gamma(value: Double): Builder = apply { gamma = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): DPOAlignmentConfig = DPOAlignmentConfig(
            beta = beta,
            lossType = lossType,
            rewardScale = rewardScale,
            rewardClip = rewardClip,
            epsilon = epsilon,
            gamma = gamma,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
