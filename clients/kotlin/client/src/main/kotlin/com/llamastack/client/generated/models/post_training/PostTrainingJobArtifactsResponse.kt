// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a job has made.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingJobArtifactsResponse
 */
public class PostTrainingJobArtifactsResponse(
    /** Identifier of the job. */
    public val jobUuid: String,
    /** The checkpoints so far, oldest first. */
    public val checkpoints: List<Checkpoint>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid, StringCodec)
        to.required("checkpoints", checkpoints, ListCodec(Checkpoint))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PostTrainingJobArtifactsResponse>() {
        override fun read(from: ObjectReader): PostTrainingJobArtifactsResponse {
            return PostTrainingJobArtifactsResponse(
                jobUuid = from.required("job_uuid", StringCodec),
                checkpoints = from.required("checkpoints", ListCodec(Checkpoint)),
                additionalProperties = from.rest(),
            )
        }
    }
}
