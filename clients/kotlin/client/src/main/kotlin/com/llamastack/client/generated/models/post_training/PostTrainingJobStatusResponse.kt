// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Where a job stands.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingJobStatusResponse
 */
public class PostTrainingJobStatusResponse(
    /** Identifier of the job. */
    public val jobUuid: String,
    /** Where a long piece of work stands. */
    public val status: JobStatus,
    /** The checkpoints so far, oldest first. */
    public val checkpoints: List<Checkpoint>,
    /** When it was accepted. */
    public val scheduledAt: String? = null,
    /** When it began. */
    public val startedAt: String? = null,
    /** When it ended, in whatever way. */
    public val completedAt: String? = null,
    /** What it runs on, such as devices and memory. */
    public val resourcesAllocated: JsonObject? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid, StringCodec)
        to.required("status", status, JobStatus)
        to.optional("scheduled_at", scheduledAt, StringCodec)
        to.optional("started_at", startedAt, StringCodec)
        to.optional("completed_at", completedAt, StringCodec)
        to.optional("resources_allocated", resourcesAllocated, AnyObjectCodec)
        to.required("checkpoints", checkpoints, ListCodec(Checkpoint))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PostTrainingJobStatusResponse>() {
        override fun read(from: ObjectReader): PostTrainingJobStatusResponse {
            return PostTrainingJobStatusResponse(
                jobUuid = from.required("job_uuid", StringCodec),
                status = from.required("status", JobStatus),
                checkpoints = from.required("checkpoints", ListCodec(Checkpoint)),
                scheduledAt = from.optional("scheduled_at", StringCodec),
                startedAt = from.optional("started_at", StringCodec),
                completedAt = from.optional("completed_at", StringCodec),
                resourcesAllocated = from.optional("resources_allocated", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
