// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
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
