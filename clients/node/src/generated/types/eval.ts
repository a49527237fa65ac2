// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Eval. */

import type { UnknownVariant } from "../../runtime/variants.js";
import type { AgentConfig } from "./agents.js";
import type { JobStatus, Metadata, Row, SamplingParams, SystemMessage } from "./common.js";
import type { ScoringFnParams, ScoringResult } from "./scoring.js";

/**
 * Benchmarks.
 *
 * Source: eval.yaml#/components/schemas/ListBenchmarksResponse
 */
export interface ListBenchmarksResponse {
  /** The benchmarks. */
  data: Benchmark[];
}

/**
 * A dataset together with the functions that score answers to it.
 *
 * Source: eval.yaml#/components/schemas/Benchmark
 */
export interface Benchmark {
  /** Identifier of the benchmark. */
  identifier: string;
  /** Provider that runs it. */
  provider_id: string;
  /** Name of the benchmark at its provider. */
  provider_resource_id?: string | undefined;
  /** Kind of this resource. */
  type: "benchmark";
  /** Dataset with the questions. */
  dataset_id: string;
  /** Functions that score the answers. */
  scoring_functions: string[];
  /** Free-form facts that the caller attaches to a resource. */
  metadata: Metadata;
}

/**
 * A benchmark to register.
 *
 * Source: eval.yaml#/components/schemas/RegisterBenchmarkRequest
 */
export interface RegisterBenchmarkRequest {
  /** Identifier to register it under; it has no slashes. */
  benchmark_id: string;
  /** Dataset with the questions. */
  dataset_id: string;
  /** Functions that score the answers. */
  scoring_functions: string[];
  /** Provider that shall run it. Default the only one. */
  provider_id?: string | null | undefined;
  /** Name of the benchmark at the provider. Default its identifier. */
  provider_benchmark_id?: string | null | undefined;
  /** Free-form facts that the caller attaches. */
  metadata?: Metadata | null | undefined;
}

/**
 * What to measure, and how.
 *
 * Source: eval.yaml#/components/schemas/RunEvalRequest
 */
export interface RunEvalRequest {
  /** Who answers, how much, and how it is scored. */
  benchmark_config: BenchmarkConfig;
}

/**
 * Rows to answer and score.
 *
 * Source: eval.yaml#/components/schemas/EvaluateRowsRequest
 */
export interface EvaluateRowsRequest {
  /**
   * The rows; a row has `input_query` or `chat_completion_input`, and most often `expected_answer`.
   */
  input_rows: Row[];
  /** Functions that score the answers. */
  scoring_functions: string[];
  /** Who answers, how much, and how it is scored. */
  benchmark_config: BenchmarkConfig;
}

/**
 * Who answers, how much, and how it is scored.
 *
 * Source: eval.yaml#/components/schemas/BenchmarkConfig
 */
export interface BenchmarkConfig {
  /** Who answers. */
  eval_candidate: EvalCandidate;
  /** Parameters by identifier of the scoring function; the others keep their own. */
  scoring_params?: { [key: string]: ScoringFnParams } | undefined;
  /** How many rows to answer. Default all. */
  num_examples?: number | null | undefined;
}

/**
 * Who answers.
 *
 * Source: eval.yaml#/components/schemas/EvalCandidate
 */
export type EvalCandidate = ModelCandidate | AgentCandidate | UnknownVariant<"type">;

/**
 * A model answers.
 *
 * Source: eval.yaml#/components/schemas/ModelCandidate
 */
export interface ModelCandidate {
  /** Tag of this kind. */
  type: "model";
  /** Identifier of the model. */
  model: string;
  /** How tokens are chosen and how many; without a strategy, greedily. */
  sampling_params: SamplingParams;
  /** Instructions that go before each row. */
  system_message?: SystemMessage | null | undefined;
}

/**
 * An agent answers.
 *
 * Source: eval.yaml#/components/schemas/AgentCandidate
 */
export interface AgentCandidate {
  /** Tag of this kind. */
  type: "agent";
  /** What an agent is made of. */
  config: AgentConfig;
}

/**
 * A run of a benchmark.
 *
 * Source: eval.yaml#/components/schemas/EvalJob
 */
export interface EvalJob {
  /** Identifier of the job. */
  job_id: string;
  /** Where a long piece of work stands. */
  status: JobStatus;
}

/**
 * Answers and their scores.
 *
 * Source: eval.yaml#/components/schemas/EvaluateResponse
 */
export interface EvaluateResponse {
  /** The answer to each row, in `generated_answer`. */
  generations: Row[];
  /** Scores by identifier of the function. */
  scores: { [key: string]: ScoringResult };
}
