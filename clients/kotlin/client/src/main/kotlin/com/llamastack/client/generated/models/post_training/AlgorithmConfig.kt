// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * How supervised training changes the weights.
 *
 * Source: post_training.yaml#/components/schemas/AlgorithmConfig
 */
public sealed interface AlgorithmConfig : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<AlgorithmConfig>("type") {
        override fun read(value: String, json: JsonObject): AlgorithmConfig = when (value) {
            "LoRA" -> LoraFinetuningConfig.decode(json)
            "QAT" -> QATFinetuningConfig.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun lora(
            loraAttnModules: List<String>,
            applyLoraToMlp: Boolean,
            applyLoraToOutput: Boolean,
            rank: Long,
            alpha: Long,
        ): LoraFinetuningConfig =
            LoraFinetuningConfig(
                loraAttnModules = loraAttnModules,
                applyLoraToMlp = applyLoraToMlp,
                applyLoraToOutput = applyLoraToOutput,
                rank = rank,
                alpha = alpha,
            )

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun qat(quantizerName: String, groupSize: Long): QATFinetuningConfig =
            QATFinetuningConfig(quantizerName = quantizerName, groupSize = groupSize)
    }
}
