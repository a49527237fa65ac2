// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

const RETRIEVE: Operation = {
  id: "eval.jobs.retrieve",
  method: "GET",
  path: "/v1/eval/benchmarks/{benchmark_id}/jobs/{job_id}",
  answer: shapes.EvalJob,
};

const CANCEL: Operation = {
  id: "eval.jobs.cancel",
  method: "DELETE",
  path: "/v1/eval/benchmarks/{benchmark_id}/jobs/{job_id}",
};

const RESULT: Operation = {
  id: "eval.jobs.result",
  method: "GET",
  path: "/v1/eval/benchmarks/{benchmark_id}/jobs/{job_id}/result",
  answer: shapes.EvaluateResponse,
};

/** Operations of `client.eval.jobs`. */
export class EvalJobs extends Resource {
  /**
   * Get a job.
   *
   * Says where the job stands.
   *
   * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/get
   *
   * @param benchmarkId Identifier of the benchmark.
   * @param jobId Identifier of the job.
   * @returns The job.
   */
  retrieve(
    benchmarkId: string,
    jobId: string,
    options?: RequestOptions,
  ): APIPromise<types.EvalJob> {
    return this._client.send(RETRIEVE, [benchmarkId, jobId], undefined, options);
  }

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
  cancel(benchmarkId: string, jobId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(CANCEL, [benchmarkId, jobId], undefined, options);
  }

  /**
   * Get the result of a job.
   *
   * Returns the answers and their scores. A job that has not completed answers 409.
   *
   * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}~1result/get
   *
   * @param benchmarkId Identifier of the benchmark.
   * @param jobId Identifier of the job.
   * @returns Answers and scores.
   */
  result(
    benchmarkId: string,
    jobId: string,
    options?: RequestOptions,
  ): APIPromise<types.EvaluateResponse> {
    return this._client.send(RESULT, [benchmarkId, jobId], undefined, options);
  }
}
