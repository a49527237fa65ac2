// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Scoring. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";
import type { Metadata, Row } from "./common.js";

/**
 * Rows to score, and the functions to score them with.
 *
 * Source: scoring.yaml#/components/schemas/ScoreRequest
 */
export interface ScoreRequest {
  /** The rows; most functions read `input_query`, `expected_answer` and `generated_answer`. */
  input_rows: Row[];
  /**
   * Scoring functions by identifier, each with its parameters, or with null for the registered
   * ones.
   */
  scoring_functions: ScoringFunctionMap;
}

/**
 * Scores of the rows.
 *
 * Source: scoring.yaml#/components/schemas/ScoreResponse
 */
export interface ScoreResponse {
  /** Scores by identifier of the function. */
  results: { [key: string]: ScoringResult };
}

/**
 * A dataset to score, and the functions to score it with.
 *
 * Source: scoring.yaml#/components/schemas/ScoreBatchRequest
 */
export interface ScoreBatchRequest {
  /** Identifier of the dataset. */
  dataset_id: string;
  /**
   * Scoring functions by identifier, each with its parameters, or with null for the registered
   * ones.
   */
  scoring_functions: ScoringFunctionMap;
  /** Whether to save the scores as a new dataset. */
  save_results_dataset?: boolean | undefined;
}

/**
 * Scores of the dataset.
 *
 * Source: scoring.yaml#/components/schemas/ScoreBatchResponse
 */
export interface ScoreBatchResponse {
  /** Dataset that holds the scores; null or absent when they were not saved. */
  dataset_id?: string | null | undefined;
  /** Scores by identifier of the function. */
  results: { [key: string]: ScoringResult };
}

/**
 * Scoring functions by identifier, each with its parameters, or with null for the registered ones.
 *
 * Source: scoring.yaml#/components/schemas/ScoringFunctionMap
 */
export type ScoringFunctionMap = { [key: string]: ScoringFnParams | null };

/**
 * What one function says about the rows.
 *
 * Source: scoring.yaml#/components/schemas/ScoringResult
 */
export interface ScoringResult {
  /** One row of scores for each row of the input, in its order. */
  score_rows: Row[];
  /** Results over all rows by aggregation function. */
  aggregated_results: { [key: string]: unknown };
}

/**
 * Scoring functions.
 *
 * Source: scoring.yaml#/components/schemas/ListScoringFunctionsResponse
 */
export interface ListScoringFunctionsResponse {
  /** The scoring functions. */
  data: ScoringFn[];
}

/**
 * A function that scores answers.
 *
 * Source: scoring.yaml#/components/schemas/ScoringFn
 */
export interface ScoringFn {
  /** Identifier of the function. */
  identifier: string;
  /** Provider that computes it. */
  provider_id: string;
  /** Name of the function at its provider. */
  provider_resource_id?: string | undefined;
  /** Kind of this resource. */
  type: "scoring_function";
  /** What the function measures. */
  description?: string | undefined;
  /** Free-form facts that the caller attaches to a resource. */
  metadata: Metadata;
  /** Type of a value that a function takes or returns. */
  return_type: ParamType;
  /** Parameters of a scoring function. */
  params?: ScoringFnParams | undefined;
}

/**
 * A scoring function to register.
 *
 * Source: scoring.yaml#/components/schemas/RegisterScoringFunctionRequest
 */
export interface RegisterScoringFunctionRequest {
  /** Identifier to register it under. */
  scoring_fn_id: string;
  /** What the function measures. */
  description: string;
  /** Type of a value that a function takes or returns. */
  return_type: ParamType;
  /** Provider that shall compute it. Default the only one. */
  provider_id?: string | null | undefined;
  /** Name of the function at the provider. Default its identifier. */
  provider_scoring_fn_id?: string | null | undefined;
  /** Parameters taken when a call gives none. */
  params?: ScoringFnParams | null | undefined;
}

/**
 * Parameters of a scoring function.
 *
 * Source: scoring.yaml#/components/schemas/ScoringFnParams
 */
export type ScoringFnParams =
  | LLMAsJudgeScoringFnParams
  | RegexParserScoringFnParams
  | BasicScoringFnParams
  | UnknownVariant<"type">;

/**
 * A model judges the answer.
 *
 * Source: scoring.yaml#/components/schemas/LLMAsJudgeScoringFnParams
 */
export interface LLMAsJudgeScoringFnParams {
  /** Tag of this kind. */
  type: "llm_as_judge";
  /** The model that judges. */
  judge_model: string;
  /**
   * Prompt for the judge, with `{input_query}`, `{expected_answer}` and `{generated_answer}` for
   * the columns of a row.
   */
  prompt_template?: string | null | undefined;
  /** Patterns that find the score in the judgement; the first that matches counts. */
  judge_score_regexes?: string[] | undefined;
  /** How scores of rows become results. */
  aggregation_functions?: AggregationFunctionType[] | undefined;
}

/**
 * Patterns read the answer out of the text, and it is compared with the expected one.
 *
 * Source: scoring.yaml#/components/schemas/RegexParserScoringFnParams
 */
export interface RegexParserScoringFnParams {
  /** Tag of this kind. */
  type: "regex_parser";
  /** Patterns that find the answer; the first that matches counts. */
  parsing_regexes?: string[] | undefined;
  /** How scores of rows become results. */
  aggregation_functions?: AggregationFunctionType[] | undefined;
}

/**
 * A plain comparison.
 *
 * Source: scoring.yaml#/components/schemas/BasicScoringFnParams
 */
export interface BasicScoringFnParams {
  /** Tag of this kind. */
  type: "basic";
  /** How scores of rows become results. */
  aggregation_functions?: AggregationFunctionType[] | undefined;
}

/**
 * How the scores of rows become one result.
 *
 * Source: scoring.yaml#/components/schemas/AggregationFunctionType
 */
export type AggregationFunctionType = OpenEnum<
  "average" | "weighted_average" | "median" | "categorical_count" | "accuracy"
>;

/**
 * Type of a value that a function takes or returns.
 *
 * Source: scoring.yaml#/components/schemas/ParamType
 */
export type ParamType =
  | StringType
  | NumberType
  | BooleanType
  | ArrayType
  | ObjectType
  | JsonType
  | UnionType
  | ChatCompletionInputType
  | CompletionInputType
  | AgentTurnInputType
  | UnknownVariant<"type">;

/**
 * A text.
 *
 * Source: scoring.yaml#/components/schemas/StringType
 */
export interface StringType {
  /** Tag of this kind. */
  type: "string";
}

/**
 * A number.
 *
 * Source: scoring.yaml#/components/schemas/NumberType
 */
export interface NumberType {
  /** Tag of this kind. */
  type: "number";
}

/**
 * True or false.
 *
 * Source: scoring.yaml#/components/schemas/BooleanType
 */
export interface BooleanType {
  /** Tag of this kind. */
  type: "boolean";
}

/**
 * A list.
 *
 * Source: scoring.yaml#/components/schemas/ArrayType
 */
export interface ArrayType {
  /** Tag of this kind. */
  type: "array";
}

/**
 * An object.
 *
 * Source: scoring.yaml#/components/schemas/ObjectType
 */
export interface ObjectType {
  /** Tag of this kind. */
  type: "object";
}

/**
 * Any JSON value.
 *
 * Source: scoring.yaml#/components/schemas/JsonType
 */
export interface JsonType {
  /** Tag of this kind. */
  type: "json";
}

/**
 * One of several types.
 *
 * Source: scoring.yaml#/components/schemas/UnionType
 */
export interface UnionType {
  /** Tag of this kind. */
  type: "union";
}

/**
 * Messages for a chat completion.
 *
 * Source: scoring.yaml#/components/schemas/ChatCompletionInputType
 */
export interface ChatCompletionInputType {
  /** Tag of this kind. */
  type: "chat_completion_input";
}

/**
 * A prompt for a completion.
 *
 * Source: scoring.yaml#/components/schemas/CompletionInputType
 */
export interface CompletionInputType {
  /** Tag of this kind. */
  type: "completion_input";
}

/**
 * Messages for a turn of an agent.
 *
 * Source: scoring.yaml#/components/schemas/AgentTurnInputType
 */
export interface AgentTurnInputType {
  /** Tag of this kind. */
  type: "agent_turn_input";
}
