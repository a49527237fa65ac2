// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const LIST: Operation = {
  id: "benchmarks.list",
  method: "GET",
  path: "/v1/eval/benchmarks",
  answer: shapes.ListBenchmarksResponse,
  paging: { items: "data" },
};

const REGISTER: Operation = {
  id: "benchmarks.register",
  method: "POST",
  path: "/v1/eval/benchmarks",
  body: "json",
  answer: shapes.Benchmark,
};

const RETRIEVE: Operation = {
  id: "benchmarks.retrieve",
  method: "GET",
  path: "/v1/eval/benchmarks/{benchmark_id}",
  answer: shapes.Benchmark,
};

const UNREGISTER: Operation = {
  id: "benchmarks.unregister",
  method: "DELETE",
  path: "/v1/eval/benchmarks/{benchmark_id}",
};

/** Operations of `client.benchmarks`. */
export class Benchmarks extends Resource {
  /**
   * List benchmarks.
   *
   * Lists every registered benchmark.
   *
   * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/get
   *
   * @returns The benchmarks.
   */
  list(options?: RequestOptions): PagePromise<types.ListBenchmarksResponse, types.Benchmark> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Register a benchmark.
   *
   * Joins a dataset and scoring functions under an identifier. An identifier that is taken answers
   * 409.
   *
   * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
   *
   * @returns The registered benchmark.
   */
  register(
    params: types.RegisterBenchmarkRequest,
    options?: RequestOptions,
  ): APIPromise<types.Benchmark> {
    return this._client.send(REGISTER, [], params, options);
  }

  /**
   * Get a benchmark.
   *
   * Returns one benchmark.
   *
   * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/get
   *
   * @param benchmarkId Identifier of the benchmark.
   * @returns The benchmark.
   */
  retrieve(benchmarkId: string, options?: RequestOptions): APIPromise<types.Benchmark> {
    return this._client.send(RETRIEVE, [benchmarkId], undefined, options);
  }

  /**
   * Remove a benchmark.
   *
   * Forgets a benchmark together with its jobs.
   *
   * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/delete
   *
   * @param benchmarkId Identifier of the benchmark.
   */
  unregister(benchmarkId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(UNREGISTER, [benchmarkId], undefined, options);
  }
}
