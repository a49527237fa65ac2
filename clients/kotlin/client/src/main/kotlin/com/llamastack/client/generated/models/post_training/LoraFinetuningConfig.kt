// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Trains small matrices beside the frozen weights.
 *
 * Source: post_training.yaml#/components/schemas/LoraFinetuningConfig
 */
public class LoraFinetuningConfig(
    /** Attention modules that get matrices, such as `q_proj`. */
    public val loraAttnModules: List<String>,
    /** Whether the feed-forward layers get matrices. */
    public val applyLoraToMlp: Boolean,
    /** Whether the output layer gets one. */
    public val applyLoraToOutput: Boolean,
    /** Rank of the matrices. */
    public val rank: Long,
    /** Scale of their effect; it is divided by the rank. */
    public val alpha: Long,
    /** Whether to train magnitude and direction apart. */
    public val useDora: Boolean? = null,
    /** Whether to quantize the frozen weights. */
    public val quantizeBase: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AlgorithmConfig {
    /** Tag of this kind. */
    public val type: String get() = "LoRA"

    override fun write(to: ObjectWriter) {
        to.constant("type", "LoRA")
        to.required("lora_attn_modules", loraAttnModules, ListCodec(StringCodec))
        to.required("apply_lora_to_mlp", applyLoraToMlp, BooleanCodec)
        to.required("apply_lora_to_output", applyLoraToOutput, BooleanCodec)
        to.required("rank", rank, LongCodec)
        to.required("alpha", alpha, LongCodec)
        to.optional("use_dora", useDora, BooleanCodec)
        to.optional("quantize_base", quantizeBase, BooleanCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<LoraFinetuningConfig, Builder>(LoraFinetuningConfig) {
        /** Sets [LoraFinetuningConfig.loraAttnModules]. */
        public fun loraAttnModules(value: List<String>): Builder = set("lora_attn_modules", value, ListCodec(StringCodec))

        /** Sets [LoraFinetuningConfig.applyLoraToMlp]. */
        public fun applyLoraToMlp(value: Boolean): Builder = set("apply_lora_to_mlp", value, BooleanCodec)

        /** Sets [LoraFinetuningConfig.applyLoraToOutput]. */
        public fun applyLoraToOutput(value: Boolean): Builder = set("apply_lora_to_output", value, BooleanCodec)

        /** Sets [LoraFinetuningConfig.rank]. */
        public fun rank(value: Long): Builder = set("rank", value, LongCodec)

        /** Sets [LoraFinetuningConfig.alpha]. */
        public fun alpha(value: Long): Builder = set("alpha", value, LongCodec)

        /** Sets [LoraFinetuningConfig.useDora]. */
        public fun useDora(value: Boolean): Builder = set("use_dora", value, BooleanCodec)

        /** Sets [LoraFinetuningConfig.quantizeBase]. */
        public fun quantizeBase(value: Boolean): Builder = set("quantize_base", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<LoraFinetuningConfig>() {
        override fun read(from: ObjectReader): LoraFinetuningConfig {
            from.constant("type", "LoRA")
            return LoraFinetuningConfig(
                loraAttnModules = from.required("lora_attn_modules", ListCodec(StringCodec)),
                applyLoraToMlp = from.required("apply_lora_to_mlp", BooleanCodec),
                applyLoraToOutput = from.required("apply_lora_to_output", BooleanCodec),
                rank = from.required("rank", LongCodec),
                alpha = from.required("alpha", LongCodec),
                useDora = from.optional("use_dora", BooleanCodec),
                quantizeBase = from.optional("quantize_base", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
