// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";
import { EvalJobs } from "./eval/jobs.js";

const RUN_EVAL: Operation = {
  id: "eval.run_eval",
  method: "POST",
  path: "/v1/eval/benchmarks/{benchmark_id}/jobs",
  body: "json",
  answer: shapes.EvalJob,
};

const EVALUATE_ROWS: Operation = {
  id: "eval.evaluate_rows",
  method: "POST",
  path: "/v1/eval/benchmarks/{benchmark_id}/evaluations",
  body: "json",
  answer: shapes.EvaluateResponse,
};

/** Operations of `client.eval`. */
export class Eval extends Resource {
  /** Operations of `client.eval.jobs`. */
  jobs: EvalJobs = new EvalJobs(this._client);

  /**
   * Run a benchmark.
   *
   * Starts a job that lets the candidate answer the rows of the benchmark's dataset and scores the
   * answers.
   *
   * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
   *
   * @param benchmarkId Identifier of the benchmark.
   * @returns The job that was started.
   */
  runEval(
    benchmarkId: string,
    params: types.RunEvalRequest,
    options?: RequestOptions,
  ): APIPromise<types.EvalJob> {
    return this._client.send(RUN_EVAL, [benchmarkId], params, options);
  }

  /**
   * Evaluate rows.
   *
   * Lets the candidate answer the given rows, scores the answers, and waits for the result.
   *
   * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
   *
   * @param benchmarkId Identifier of the benchmark.
   * @returns Answers and scores.
   */
  evaluateRows(
    benchmarkId: string,
    params: types.EvaluateRowsRequest,
    options?: RequestOptions,
  ): APIPromise<types.EvaluateResponse> {
    return this._client.send(EVALUATE_ROWS, [benchmarkId], params, options);
  }
}
