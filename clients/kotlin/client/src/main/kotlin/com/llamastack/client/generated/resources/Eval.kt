// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.BenchmarkConfig
import com.llamastack.client.models.EvalJob
import com.llamastack.client.models.EvaluateResponse
import com.llamastack.client.models.EvaluateRowsRequest
import com.llamastack.client.models.Row
import com.llamastack.client.models.RunEvalRequest
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model

/** Operations of `client.eval`. */
public interface Eval {
    /** Operations of `client.eval.jobs`. */
    public val jobs: EvalJobs

    /**
     * Run a benchmark.
     *
     * Starts a job that lets the candidate answer the rows of the benchmark's dataset and scores the answers.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
     *
     * @param benchmarkId Identifier of the benchmark.
     */
    public suspend fun runEval(benchmarkId: String, request: RunEvalRequest, options: RequestOptions = RequestOptions.NONE): EvalJob

    /**
     * Run a benchmark.
     *
     * Starts a job that lets the candidate answer the rows of the benchmark's dataset and scores the answers.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
     *
     * @param benchmarkId Identifier of the benchmark.
     * @param benchmarkConfig Who answers, how much, and how it is scored.
     */
    public suspend fun runEval(
        benchmarkId: String,
        benchmarkConfig: BenchmarkConfig,
        options: RequestOptions = RequestOptions.NONE,
    ): EvalJob =
        runEval(benchmarkId, RunEvalRequest(benchmarkConfig = benchmarkConfig), options)

    /**
     * Evaluate rows.
     *
     * Lets the candidate answer the given rows, scores the answers, and waits for the result.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
     *
     * @param benchmarkId Identifier of the benchmark.
     */
    public suspend fun evaluateRows(
        benchmarkId: String,
        request: EvaluateRowsRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): EvaluateResponse

    /**
     * Evaluate rows.
     *
     * Lets the candidate answer the given rows, scores the answers, and waits for the result.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
     *
     * @param benchmarkId Identifier of the benchmark.
     * @param inputRows The rows; a row has `input_query` or `chat_completion_input`, and most often `expected_answer`.
     * @param scoringFunctions Functions that score the answers.
     * @param benchmarkConfig Who answers, how much, and how it is scored.
     */
    public suspend fun evaluateRows(
        benchmarkId: String,
        inputRows: List<Row>,
        scoringFunctions: List<String>,
        benchmarkConfig: BenchmarkConfig,
        options: RequestOptions = RequestOptions.NONE,
    ): EvaluateResponse =
        evaluateRows(
            benchmarkId,
            EvaluateRowsRequest(inputRows = inputRows, scoringFunctions = scoringFunctions, benchmarkConfig = benchmarkConfig),
            options,
        )
}

/** Asks a server. */
internal class RemoteEval(private val core: ClientCore) : Eval {
    override val jobs: EvalJobs = RemoteEvalJobs(core)

    override suspend fun runEval(benchmarkId: String, request: RunEvalRequest, options: RequestOptions): EvalJob =
        core.answer(
            callOf(
                "eval.run_eval",
                "POST",
                "/v1/eval/benchmarks/" + PathEncoding.encode("benchmark_id", benchmarkId) + "/jobs",
                body = CallBody.Json(request.toJson()),
            ),
            model { EvalJob(it) },
            options,
        )

    override suspend fun evaluateRows(benchmarkId: String, request: EvaluateRowsRequest, options: RequestOptions): EvaluateResponse =
        core.answer(
            callOf(
                "eval.evaluate_rows",
                "POST",
                "/v1/eval/benchmarks/" + PathEncoding.encode("benchmark_id", benchmarkId) + "/evaluations",
                body = CallBody.Json(request.toJson()),
            ),
            model { EvaluateResponse(it) },
            options,
        )
}
