// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("created_at", createdAt, StringCodec)
        to.required("epoch", epoch, LongCodec)
        to.required("post_training_job_id", postTrainingJobId, StringCodec)
        to.required("path", path, StringCodec)
        to.optional("training_metrics", trainingMetrics, PostTrainingMetric)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Checkpoint>() {
        override fun read(from: ObjectReader): Checkpoint {
            return Checkpoint(
                identifier = from.required("identifier", StringCodec),
                createdAt = from.required("created_at", StringCodec),
                epoch = from.required("epoch", LongCodec),
                postTrainingJobId = from.required("post_training_job_id", StringCodec),
                path = from.required("path", StringCodec),
                trainingMetrics = from.optional("training_metrics", PostTrainingMetric),
                additionalProperties = from.rest(),
            )
        }
    }
}
