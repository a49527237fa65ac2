// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A run of a benchmark.
 *
 * Source: eval.yaml#/components/schemas/EvalJob
 */
public class EvalJob @JvmOverloads constructor(
    /** Identifier of the job. */
    public val jobId: String,
    /** Where a long piece of work stands. */
    public val status: JobStatus,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        jobId = from.required("job_id", StringDecoder),
        status = from.required("status", JobStatus),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("job_id", jobId)
        to.required("status", status)
    }
}
