// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How the weights move.
 *
 * Source: post_training.yaml#/components/schemas/OptimizerConfig
 */
public class OptimizerConfig @JvmOverloads constructor(
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        optimizerType = from.required("optimizer_type", OptimizerType),
        lr = from.required("lr", DoubleDecoder),
        weightDecay = from.required("weight_decay", DoubleDecoder),
        numWarmupSteps = from.required("num_warmup_steps", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("optimizer_type", optimizerType)
        to.required("lr", lr)
        to.required("weight_decay", weightDecay)
        to.required("num_warmup_steps", numWarmupSteps)
    }
}
