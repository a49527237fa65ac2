// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Weights that a job has written.
 *
 * Source: post_training.yaml#/components/schemas/Checkpoint
 */
public class Checkpoint(
    /** Identifier of the checkpoint. */
    public val identifier: String,
    /** When it was written. */
    public val createdAt: String,
    /** After which epoch, from 0. */
    public val epoch: Long,
    /** The job that wrote it. */
    public val postTrainingJobId: String,
    /** Where it lies. */
    public val path: String,
    /** How well training went up to a checkpoint. */
    public val trainingMetrics: PostTrainingMetric? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        createdAt = from.required("created_at", StringDecoder),
        epoch = from.required("epoch", LongDecoder),
        postTrainingJobId = from.required("post_training_job_id", StringDecoder),
        path = from.required("path", StringDecoder),
        trainingMetrics = from.optional("training_metrics", model { PostTrainingMetric(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("created_at", createdAt)
        to.required("epoch", epoch)
        to.required("post_training_job_id", postTrainingJobId)
        to.required("path", path)
        to.optional("training_metrics", trainingMetrics)
    }
}
