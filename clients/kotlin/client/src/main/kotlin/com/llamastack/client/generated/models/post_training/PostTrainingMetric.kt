// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How well training went up to a checkpoint.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingMetric
 */
public class PostTrainingMetric(
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
    override fun write(to: ObjectWriter) {
        to.required("epoch", epoch, LongCodec)
        to.required("train_loss", trainLoss, DoubleCodec)
        to.required("validation_loss", validationLoss, DoubleCodec)
        to.required("perplexity", perplexity, DoubleCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PostTrainingMetric>() {
        override fun read(from: ObjectReader): PostTrainingMetric {
            return PostTrainingMetric(
                epoch = from.required("epoch", LongCodec),
                trainLoss = from.required("train_loss", DoubleCodec),
                validationLoss = from.required("validation_loss", DoubleCodec),
                perplexity = from.required("perplexity", DoubleCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
