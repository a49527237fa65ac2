// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What a job has made.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingJobArtifactsResponse
 */
public class PostTrainingJobArtifactsResponse @JvmOverloads constructor(
    /** Identifier of the job. */
    public val jobUuid: String,
    /** The checkpoints so far, oldest first. */
    public val checkpoints: List<Checkpoint>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        jobUuid = from.required("job_uuid", StringDecoder),
        checkpoints = from.required("checkpoints", ListDecoder(model { Checkpoint(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid)
        to.required("checkpoints", checkpoints)
    }
}
