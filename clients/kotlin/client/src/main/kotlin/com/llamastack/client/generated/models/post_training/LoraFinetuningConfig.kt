// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val loraAttnModules: List<String>,
        private val applyLoraToMlp: Boolean,
        private val applyLoraToOutput: Boolean,
        private val rank: Long,
        private val alpha: Long,
    ) {
        private var useDora: Boolean? = null
        private var quantizeBase: Boolean? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [LoraFinetuningConfig.useDora]. */
        public fun useDora(value: Boolean): Builder = apply { useDora = value }

        /** Sets [LoraFinetuningConfig.quantizeBase]. */
        public fun quantizeBase(value: Boolean): Builder = apply { quantizeBase = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): LoraFinetuningConfig = LoraFinetuningConfig(
            loraAttnModules = loraAttnModules,
            applyLoraToMlp = applyLoraToMlp,
            applyLoraToOutput = applyLoraToOutput,
            rank = rank,
            alpha = alpha,
            useDora = useDora,
            quantizeBase = quantizeBase,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(
            loraAttnModules: List<String>,
            applyLoraToMlp: Boolean,
            applyLoraToOutput: Boolean,
            rank: Long,
            alpha: Long,
        ): Builder = Builder(loraAttnModules, applyLoraToMlp, applyLoraToOutput, rank, alpha)
    }
}
