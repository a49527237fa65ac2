// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How well training went up to a checkpoint.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingMetric
 */
public class PostTrainingMetric @JvmOverloads constructor(
    /** After which epoch, from 0. */
    public val epoch: Long,
    /** Loss on the training rows. */
    public val trainLoss: Double,
    /** Loss on the validation rows. */
    public val validationLoss: Double,
    /** Perplexity on the validation rows. */
    public val perplexity: Double,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        epoch = from.required("epoch", LongDecoder),
        trainLoss = from.required("train_loss", DoubleDecoder),
        validationLoss = from.required("validation_loss", DoubleDecoder),
        perplexity = from.required("perplexity", DoubleDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("epoch", epoch)
        to.required("train_loss", trainLoss)
        to.required("validation_loss", validationLoss)
        to.required("perplexity", perplexity)
    }
}
