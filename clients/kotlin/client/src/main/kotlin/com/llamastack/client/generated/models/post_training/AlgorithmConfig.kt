// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * How supervised training changes the weights.
 *
 * Source: post_training.yaml#/components/schemas/AlgorithmConfig
 */
public sealed interface AlgorithmConfig : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<AlgorithmConfig>("type") {
        override fun read(value: String, from: ObjectReader): AlgorithmConfig? = when (value) {
            "LoRA" -> LoraFinetuningConfig(from)
            "QAT" -> QATFinetuningConfig(from)
            else -> null
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
