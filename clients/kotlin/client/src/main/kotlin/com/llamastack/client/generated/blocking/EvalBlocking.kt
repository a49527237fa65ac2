// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.EvalJob
import com.llamastack.client.models.EvaluateResponse
import com.llamastack.client.models.EvaluateRowsRequest
import com.llamastack.client.models.RunEvalRequest
import com.llamastack.client.resources.Eval
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.eval`; each blocks its thread until it is done. */
public class EvalBlocking internal constructor(private val resource: Eval) {
    /** Operations of `client.eval.jobs`. */
    public val jobs: EvalJobsBlocking = EvalJobsBlocking(resource.jobs)

    /**
     * Run a benchmark.
     *
     * Starts a job that lets the candidate answer the rows of the benchmark's dataset and scores the answers.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
     *
     * @param benchmarkId Identifier of the benchmark.
     */
    @JvmOverloads
    public fun runEval(benchmarkId: String, request: RunEvalRequest, options: RequestOptions = RequestOptions.NONE): EvalJob =
        blocking { resource.runEval(benchmarkId, request, options) }

    /**
     * Evaluate rows.
     *
     * Lets the candidate answer the given rows, scores the answers, and waits for the result.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
     *
     * @param benchmarkId Identifier of the benchmark.
     */
    @JvmOverloads
    public fun evaluateRows(
        benchmarkId: String,
        request: EvaluateRowsRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): EvaluateResponse =
        blocking { resource.evaluateRows(benchmarkId, request, options) }
}
