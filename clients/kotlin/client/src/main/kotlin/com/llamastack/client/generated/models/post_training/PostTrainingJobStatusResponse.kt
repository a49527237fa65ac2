// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        jobUuid = from.required("job_uuid", StringDecoder),
        status = from.required("status", JobStatus),
        checkpoints = from.required("checkpoints", ListDecoder(model { Checkpoint(it) })),
        scheduledAt = from.optional("scheduled_at", StringDecoder),
        startedAt = from.optional("started_at", StringDecoder),
        completedAt = from.optional("completed_at", StringDecoder),
        resourcesAllocated = from.optional("resources_allocated", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid)
        to.required("status", status)
        to.optional("scheduled_at", scheduledAt)
        to.optional("started_at", startedAt)
        to.optional("completed_at", completedAt)
        to.optional("resources_allocated", resourcesAllocated)
        to.required("checkpoints", checkpoints)
    }
}
