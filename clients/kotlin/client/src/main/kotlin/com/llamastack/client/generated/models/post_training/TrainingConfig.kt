// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * How long, on what and how training goes.
 *
 * Source: post_training.yaml#/components/schemas/TrainingConfig
 */
public class TrainingConfig(
    /** How often to go through the data. */
    public val nEpochs: Long,
    /** Most steps of an epoch. */
    public val maxStepsPerEpoch: Long? = null,
    /** How many batches make one step. */
    public val gradientAccumulationSteps: Long? = null,
    /** Most batches of a validation. */
    public val maxValidationSteps: Long? = null,
    /** What to train on. */
    public val dataConfig: DataConfig? = null,
    /** How the weights move. */
    public val optimizerConfig: OptimizerConfig? = null,
    /** What to trade for memory. */
    public val efficiencyConfig: EfficiencyConfig? = null,
    /** Type of the numbers, such as `bf16` or `fp32`. */
    public val dtype: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        nEpochs = from.required("n_epochs", LongDecoder),
        maxStepsPerEpoch = from.optional("max_steps_per_epoch", LongDecoder),
        gradientAccumulationSteps = from.optional("gradient_accumulation_steps", LongDecoder),
        maxValidationSteps = from.optional("max_validation_steps", LongDecoder),
        dataConfig = from.optional("data_config", model { DataConfig(it) }),
        optimizerConfig = from.optional("optimizer_config", model { OptimizerConfig(it) }),
        efficiencyConfig = from.optional("efficiency_config", model { EfficiencyConfig(it) }),
        dtype = from.optional("dtype", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("n_epochs", nEpochs)
        to.optional("max_steps_per_epoch", maxStepsPerEpoch)
        to.optional("gradient_accumulation_steps", gradientAccumulationSteps)
        to.optional("max_validation_steps", maxValidationSteps)
        to.optional("data_config", dataConfig)
        to.optional("optimizer_config", optimizerConfig)
        to.optional("efficiency_config", efficiencyConfig)
        to.optional("dtype", dtype)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<TrainingConfig, Builder>() {
        override fun make(from: ObjectReader): TrainingConfig = TrainingConfig(from)

        /** Sets [TrainingConfig.nEpochs]. */
        public fun nEpochs(value: Long): Builder = set("n_epochs", value)

        /** Sets [TrainingConfig.maxStepsPerEpoch]. */
        public fun maxStepsPerEpoch(value: Long): Builder = set("max_steps_per_epoch", value)

        /** Sets [TrainingConfig.gradientAccumulationSteps]. */
        public fun gradientAccumulationSteps(value: Long): Builder = set("gradient_accumulation_steps", value)

        /** Sets [TrainingConfig.maxValidationSteps]. */
        public fun maxValidationSteps(value: Long): Builder = set("max_validation_steps", value)

        /** Sets [TrainingConfig.dataConfig]. */
        public fun dataConfig(value: DataConfig): Builder = set("data_config", value)

        /** Sets [TrainingConfig.optimizerConfig]. */
        public fun optimizerConfig(value: OptimizerConfig): Builder = set("optimizer_config", value)

        /** Sets [TrainingConfig.efficiencyConfig]. */
        public fun efficiencyConfig(value: EfficiencyConfig): Builder = set("efficiency_config", value)

        /** Sets [TrainingConfig.dtype]. */
        public fun dtype(value: String): Builder = set("dtype", value)
    }
}
