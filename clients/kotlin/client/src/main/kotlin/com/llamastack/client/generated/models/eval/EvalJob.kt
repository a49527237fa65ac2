// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A run of a benchmark.
 *
 * Source: eval.yaml#/components/schemas/EvalJob
 */
public class EvalJob(
    /** Identifier of the job. */
    public val jobId: String,
    /** Where a long piece of work stands. */
    public val status: JobStatus,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("job_id", jobId, StringCodec)
        to.required("status", status, JobStatus)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EvalJob>() {
        override fun read(from: ObjectReader): EvalJob {
            return EvalJob(
                jobId = from.required("job_id", StringCodec),
                status = from.required("status", JobStatus),
                additionalProperties = from.rest(),
            )
        }
    }
}
