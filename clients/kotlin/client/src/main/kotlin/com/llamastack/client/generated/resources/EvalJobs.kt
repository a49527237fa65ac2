// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.EvalJob
import com.llamastack.client.models.EvaluateResponse
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.run

/** Operations of `client.eval.jobs`. */
public interface EvalJobs {
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
    public suspend fun retrieve(benchmarkId: String, jobId: String, options: RequestOptions = RequestOptions.NONE): EvalJob

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
    public suspend fun cancel(benchmarkId: String, jobId: String, options: RequestOptions = RequestOptions.NONE)

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
    public suspend fun result(benchmarkId: String, jobId: String, options: RequestOptions = RequestOptions.NONE): EvaluateResponse
}

/** Asks a server. */
internal class RemoteEvalJobs(private val core: ClientCore) : EvalJobs {
    override suspend fun retrieve(benchmarkId: String, jobId: String, options: RequestOptions): EvalJob =
        core.answer(
            callOf(
                "eval.jobs.retrieve",
                "GET",
                "/v1/eval/benchmarks/" +
                    PathEncoding.encode("benchmark_id", benchmarkId) +
                    "/jobs/" +
                    PathEncoding.encode("job_id", jobId),
            ),
            model { EvalJob(it) },
            options,
        )

    override suspend fun cancel(benchmarkId: String, jobId: String, options: RequestOptions): Unit =
        core.run(
            callOf(
                "eval.jobs.cancel",
                "DELETE",
                "/v1/eval/benchmarks/" +
                    PathEncoding.encode("benchmark_id", benchmarkId) +
                    "/jobs/" +
                    PathEncoding.encode("job_id", jobId),
            ),
            options,
        )

    override suspend fun result(benchmarkId: String, jobId: String, options: RequestOptions): EvaluateResponse =
        core.answer(
            callOf(
                "eval.jobs.result",
                "GET",
                "/v1/eval/benchmarks/" +
                    PathEncoding.encode("benchmark_id", benchmarkId) +
                    "/jobs/" +
                    PathEncoding.encode("job_id", jobId) +
                    "/result",
            ),
            model { EvaluateResponse(it) },
            options,
        )
}
