// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What to trade for memory.
 *
 * Source: post_training.yaml#/components/schemas/EfficiencyConfig
 */
public class EfficiencyConfig(
    /** Whether to compute activations again instead of keeping them. */
    public val enableActivationCheckpointing: Boolean? = null,
    /** Whether to keep activations in main memory. */
    public val enableActivationOffloading: Boolean? = null,
    /** Whether to shard the model in smaller pieces. */
    public val memoryEfficientFsdpWrap: Boolean? = null,
    /** Whether to keep shards in main memory. */
    public val fsdpCpuOffload: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        enableActivationCheckpointing = from.optional("enable_activation_checkpointing", BooleanDecoder),
        enableActivationOffloading = from.optional("enable_activation_offloading", BooleanDecoder),
        memoryEfficientFsdpWrap = from.optional("memory_efficient_fsdp_wrap", BooleanDecoder),
        fsdpCpuOffload = from.optional("fsdp_cpu_offload", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("enable_activation_checkpointing", enableActivationCheckpointing)
        to.optional("enable_activation_offloading", enableActivationOffloading)
        to.optional("memory_efficient_fsdp_wrap", memoryEfficientFsdpWrap)
        to.optional("fsdp_cpu_offload", fsdpCpuOffload)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<EfficiencyConfig, Builder>() {
        override fun make(from: ObjectReader): EfficiencyConfig = EfficiencyConfig(from)

        /** Sets [EfficiencyConfig.enableActivationCheckpointing]. */
        public fun enableActivationCheckpointing(value: Boolean): Builder = set("enable_activation_checkpointing", value)

        /** Sets [EfficiencyConfig.enableActivationOffloading]. */
        public fun enableActivationOffloading(value: Boolean): Builder = set("enable_activation_offloading", value)

        /** Sets [EfficiencyConfig.memoryEfficientFsdpWrap]. */
        public fun memoryEfficientFsdpWrap(value: Boolean): Builder = set("memory_efficient_fsdp_wrap", value)

        /** Sets [EfficiencyConfig.fsdpCpuOffload]. */
        public fun fsdpCpuOffload(value: Boolean): Builder = set("fsdp_cpu_offload", value)
    }
}
