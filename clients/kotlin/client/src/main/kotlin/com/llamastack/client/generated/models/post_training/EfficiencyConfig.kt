// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
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
    override fun write(to: ObjectWriter) {
        to.optional("enable_activation_checkpointing", enableActivationCheckpointing, BooleanCodec)
        to.optional("enable_activation_offloading", enableActivationOffloading, BooleanCodec)
        to.optional("memory_efficient_fsdp_wrap", memoryEfficientFsdpWrap, BooleanCodec)
        to.optional("fsdp_cpu_offload", fsdpCpuOffload, BooleanCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<EfficiencyConfig, Builder>(EfficiencyConfig) {
        /** Sets [EfficiencyConfig.enableActivationCheckpointing]. */
        public fun enableActivationCheckpointing(value: Boolean): Builder = set("enable_activation_checkpointing", value, BooleanCodec)

        /** Sets [EfficiencyConfig.enableActivationOffloading]. */
        public fun enableActivationOffloading(value: Boolean): Builder = set("enable_activation_offloading", value, BooleanCodec)

        /** Sets [EfficiencyConfig.memoryEfficientFsdpWrap]. */
        public fun memoryEfficientFsdpWrap(value: Boolean): Builder = set("memory_efficient_fsdp_wrap", value, BooleanCodec)

        /** Sets [EfficiencyConfig.fsdpCpuOffload]. */
        public fun fsdpCpuOffload(value: Boolean): Builder = set("fsdp_cpu_offload", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EfficiencyConfig>() {
        override fun read(from: ObjectReader): EfficiencyConfig {
            return EfficiencyConfig(
                enableActivationCheckpointing = from.optional("enable_activation_checkpointing", BooleanCodec),
                enableActivationOffloading = from.optional("enable_activation_offloading", BooleanCodec),
                memoryEfficientFsdpWrap = from.optional("memory_efficient_fsdp_wrap", BooleanCodec),
                fsdpCpuOffload = from.optional("fsdp_cpu_offload", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
