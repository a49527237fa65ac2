// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Trains all weights so that they bear quantization.
 *
 * Source: post_training.yaml#/components/schemas/QATFinetuningConfig
 */
public class QATFinetuningConfig(
    /** The quantizer to train for. */
    public val quantizerName: String,
    /** How many weights share a scale. */
    public val groupSize: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AlgorithmConfig {
    /** Tag of this kind. */
    public val type: String get() = "QAT"

    override fun write(to: ObjectWriter) {
        to.constant("type", "QAT")
        to.required("quantizer_name", quantizerName, StringCodec)
        to.required("group_size", groupSize, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<QATFinetuningConfig, Builder>(QATFinetuningConfig) {
        /** Sets [QATFinetuningConfig.quantizerName]. */
        public fun quantizerName(value: String): Builder = set("quantizer_name", value, StringCodec)

        /** Sets [QATFinetuningConfig.groupSize]. */
        public fun groupSize(value: Long): Builder = set("group_size", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<QATFinetuningConfig>() {
        override fun read(from: ObjectReader): QATFinetuningConfig {
            from.constant("type", "QAT")
            return QATFinetuningConfig(
                quantizerName = from.required("quantizer_name", StringCodec),
                groupSize = from.required("group_size", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
