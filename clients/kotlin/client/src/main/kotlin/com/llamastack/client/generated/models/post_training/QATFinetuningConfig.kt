// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Trains all weights so that they bear quantization.
 *
 * Source: post_training.yaml#/components/schemas/QATFinetuningConfig
 */
public class QATFinetuningConfig @JvmOverloads constructor(
    /** The quantizer to train for. */
    public val quantizerName: String,
    /** How many weights share a scale. */
    public val groupSize: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AlgorithmConfig {
    /** Tag of this kind. */
    public val type: String get() = "QAT"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        quantizerName = from.required("quantizer_name", StringDecoder),
        groupSize = from.required("group_size", LongDecoder),
        additionalProperties = from.constant("type", "QAT").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("quantizer_name", quantizerName)
        to.required("group_size", groupSize)
    }
}
