// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How the weights move.
 *
 * Source: post_training.yaml#/components/schemas/OptimizerConfig
 */
public class OptimizerConfig(
    /** The optimizer. */
    public val optimizerType: OptimizerType,
    /** Learning rate. */
    public val lr: Double,
    /** How strongly weights shrink. */
    public val weightDecay: Double,
    /** Steps until the learning rate is reached. */
    public val numWarmupSteps: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("optimizer_type", optimizerType, OptimizerType)
        to.required("lr", lr, DoubleCodec)
        to.required("weight_decay", weightDecay, DoubleCodec)
        to.required("num_warmup_steps", numWarmupSteps, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<OptimizerConfig, Builder>(OptimizerConfig) {
        /** Sets [OptimizerConfig.optimizerType]. */
        public fun optimizerType(value: OptimizerType): Builder = set("optimizer_type", value, OptimizerType)

        /** Sets [OptimizerConfig.lr]. */
        public fun lr(value: Double): Builder = set("lr", value, DoubleCodec)

        /** Sets [OptimizerConfig.weightDecay]. */
        public fun weightDecay(value: Double): Builder = set("weight_decay", value, DoubleCodec)

        /** Sets [OptimizerConfig.numWarmupSteps]. */
        public fun numWarmupSteps(value: Long): Builder = set("num_warmup_steps", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<OptimizerConfig>() {
        override fun read(from: ObjectReader): OptimizerConfig {
            return OptimizerConfig(
                optimizerType = from.required("optimizer_type", OptimizerType),
                lr = from.required("lr", DoubleCodec),
                weightDecay = from.required("weight_decay", DoubleCodec),
                numWarmupSteps = from.required("num_warmup_steps", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
