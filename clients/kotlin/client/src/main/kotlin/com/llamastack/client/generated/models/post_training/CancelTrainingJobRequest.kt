// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A job to cancel.
 *
 * Source: post_training.yaml#/components/schemas/CancelTrainingJobRequest
 */
public class CancelTrainingJobRequest(
    /** Identifier of the job. */
    public val jobUuid: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CancelTrainingJobRequest, Builder>(CancelTrainingJobRequest) {
        /** Sets [CancelTrainingJobRequest.jobUuid]. */
        public fun jobUuid(value: String): Builder = set("job_uuid", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CancelTrainingJobRequest>() {
        override fun read(from: ObjectReader): CancelTrainingJobRequest {
            return CancelTrainingJobRequest(
                jobUuid = from.required("job_uuid", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
