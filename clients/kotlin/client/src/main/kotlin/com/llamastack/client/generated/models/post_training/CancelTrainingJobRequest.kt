// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A job to cancel.
 *
 * Source: post_training.yaml#/components/schemas/CancelTrainingJobRequest
 */
public class CancelTrainingJobRequest @JvmOverloads constructor(
    /** Identifier of the job. */
    public val jobUuid: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        jobUuid = from.required("job_uuid", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid)
    }
}
