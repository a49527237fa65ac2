// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        loraAttnModules = from.required("lora_attn_modules", ListDecoder(StringDecoder)),
        applyLoraToMlp = from.required("apply_lora_to_mlp", BooleanDecoder),
        applyLoraToOutput = from.required("apply_lora_to_output", BooleanDecoder),
        rank = from.required("rank", LongDecoder),
        alpha = from.required("alpha", LongDecoder),
        useDora = from.optional("use_dora", BooleanDecoder),
        quantizeBase = from.optional("quantize_base", BooleanDecoder),
        additionalProperties = from.constant("type", "LoRA").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("lora_attn_modules", loraAttnModules)
        to.required("apply_lora_to_mlp", applyLoraToMlp)
        to.required("apply_lora_to_output", applyLoraToOutput)
        to.required("rank", rank)
        to.required("alpha", alpha)
        to.optional("use_dora", useDora)
        to.optional("quantize_base", quantizeBase)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<LoraFinetuningConfig, Builder>() {
        override fun make(from: ObjectReader): LoraFinetuningConfig = LoraFinetuningConfig(from)

        /** Sets [LoraFinetuningConfig.loraAttnModules]. */
        public fun loraAttnModules(value: List<String>): Builder = set("lora_attn_modules", value)

        /** Sets [LoraFinetuningConfig.applyLoraToMlp]. */
        public fun applyLoraToMlp(value: Boolean): Builder = set("apply_lora_to_mlp", value)

        /** Sets [LoraFinetuningConfig.applyLoraToOutput]. */
        public fun applyLoraToOutput(value: Boolean): Builder = set("apply_lora_to_output", value)

        /** Sets [LoraFinetuningConfig.rank]. */
        public fun rank(value: Long): Builder = set("rank", value)

        /** Sets [LoraFinetuningConfig.alpha]. */
        public fun alpha(value: Long): Builder = set("alpha", value)

        /** Sets [LoraFinetuningConfig.useDora]. */
        public fun useDora(value: Boolean): Builder = set("use_dora", value)

        /** Sets [LoraFinetuningConfig.quantizeBase]. */
        public fun quantizeBase(value: Boolean): Builder = set("quantize_base", value)
    }
}
