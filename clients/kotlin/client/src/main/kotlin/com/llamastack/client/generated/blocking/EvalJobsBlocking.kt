// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.EvalJob
import com.llamastack.client.models.EvaluateResponse
import com.llamastack.client.resources.EvalJobs
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.eval.jobs`; each blocks its thread until it is done. */
public class EvalJobsBlocking internal constructor(private val resource: EvalJobs) {
    /**
     * Get a job.
     *
     * Says where the job stands.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/get
     *
     * @param benchmarkId Identifier of the benchmark.
     * @param jobId Identifier of the job.
     */
    @JvmOverloads
    public fun retrieve(benchmarkId: String, jobId: String, options: RequestOptions = RequestOptions.NONE): EvalJob =
        blocking { resource.retrieve(benchmarkId, jobId, options) }

    /**
     * Cancel a job.
     *
     * Stops a job. A job that is over stays as it is.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/delete
     *
     * @param benchmarkId Identifier of the benchmark.
     * @param jobId Identifier of the job.
     */
    @JvmOverloads
    public fun cancel(benchmarkId: String, jobId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.cancel(benchmarkId, jobId, options) }

    /**
     * Get the result of a job.
     *
     * Returns the answers and their scores. A job that has not completed answers 409.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}~1result/get
     *
     * @param benchmarkId Identifier of the benchmark.
     * @param jobId Identifier of the job.
     */
    @JvmOverloads
    public fun result(benchmarkId: String, jobId: String, options: RequestOptions = RequestOptions.NONE): EvaluateResponse =
        blocking { resource.result(benchmarkId, jobId, options) }
}
