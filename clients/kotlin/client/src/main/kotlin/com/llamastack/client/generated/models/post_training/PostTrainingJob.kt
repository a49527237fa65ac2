// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A job.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingJob
 */
public class PostTrainingJob(
    /** Identifier of the job. */
    public val jobUuid: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PostTrainingJob>() {
        override fun read(from: ObjectReader): PostTrainingJob {
            return PostTrainingJob(
                jobUuid = from.required("job_uuid", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
