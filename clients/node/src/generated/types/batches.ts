// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Batches. */

import type { OpenEnum } from "../../runtime/variants.js";
import type { StringMap } from "./common.js";

/**
 * A file of requests, and how they are to be answered.
 *
 * Source: batches.yaml#/components/schemas/CreateBatchRequest
 */
export interface CreateBatchRequest {
  /** Identifier of a file that was uploaded with the purpose `batch`. */
  input_file_id: string;
  /** Operation that every request of a batch asks for. */
  endpoint: BatchEndpoint;
  /** Time within which a batch is answered. */
  completion_window: BatchCompletionWindow;
  /** Short texts to keep with the batch. */
  metadata?: StringMap | null | undefined;
  /** When the output files of a batch are deleted. */
  output_expires_after?: BatchOutputExpiration | undefined;
  /**
   * A second request with the same key and the same values answers the first batch; with other
   * values it answers 409.
   */
  idempotency_key?: string | null | undefined;
}

/**
 * Operation that every request of a batch asks for.
 *
 * Source: batches.yaml#/components/schemas/BatchEndpoint
 */
export type BatchEndpoint = OpenEnum<
  | "/v1/chat/completions"
  | "/v1/completions"
  | "/v1/embeddings"
  | "/v1/responses"
  | "/v1/moderations"
>;

/**
 * Time within which a batch is answered.
 *
 * Source: batches.yaml#/components/schemas/BatchCompletionWindow
 */
export type BatchCompletionWindow = OpenEnum<"24h">;

/**
 * When the output files of a batch are deleted.
 *
 * Source: batches.yaml#/components/schemas/BatchOutputExpiration
 */
export interface BatchOutputExpiration {
  /** The time from which it counts. */
  anchor: "created_at";
  /** How long they are kept, in seconds. */
  seconds: number;
}

/**
 * Many requests, answered in the background. Times are Unix seconds.
 *
 * Source: batches.yaml#/components/schemas/Batch
 */
export interface Batch {
  /** Identifier of the batch. */
  id: string;
  /** Kind of object. */
  object: "batch";
  /** Operation that every request asks for. */
  endpoint: string;
  /** Model that the requests ask for, where it is one. */
  model?: string | null | undefined;
  /** Why the batch failed as a whole. */
  errors?: BatchErrors | null | undefined;
  /** File of the requests. */
  input_file_id: string;
  /** Time within which it is answered. */
  completion_window: string;
  /** State of a batch. */
  status: BatchStatus;
  /** File of the answers. */
  output_file_id?: string | null | undefined;
  /** File of the requests that failed. */
  error_file_id?: string | null | undefined;
  /** When it was created. */
  created_at: number;
  /** When answering began. */
  in_progress_at?: number | null | undefined;
  /** When it expires. */
  expires_at?: number | null | undefined;
  /** When all was answered and the files were begun. */
  finalizing_at?: number | null | undefined;
  /** When it was completed. */
  completed_at?: number | null | undefined;
  /** When it failed. */
  failed_at?: number | null | undefined;
  /** When it expired. */
  expired_at?: number | null | undefined;
  /** When someone cancelled it. */
  cancelling_at?: number | null | undefined;
  /** When it stopped. */
  cancelled_at?: number | null | undefined;
  /** How many requests are in which state. */
  request_counts?: BatchRequestCounts | null | undefined;
  /** Tokens used so far. */
  usage?: BatchUsage | null | undefined;
  /** Short texts kept with it. */
  metadata?: StringMap | null | undefined;
}

/**
 * State of a batch.
 *
 * Source: batches.yaml#/components/schemas/BatchStatus
 */
export type BatchStatus = OpenEnum<
  | "validating"
  | "failed"
  | "in_progress"
  | "finalizing"
  | "completed"
  | "expired"
  | "cancelling"
  | "cancelled"
>;

/**
 * Why a batch failed as a whole.
 *
 * Source: batches.yaml#/components/schemas/BatchErrors
 */
export interface BatchErrors {
  /** Always `list`. */
  object?: string | null | undefined;
  /** The errors. */
  data?: BatchError[] | null | undefined;
}

/**
 * What is wrong with the file of requests.
 *
 * Source: batches.yaml#/components/schemas/BatchError
 */
export interface BatchError {
  /** Stable name of the error. */
  code?: string | null | undefined;
  /** What went wrong. */
  message?: string | null | undefined;
  /** Path of the offending value in the line. */
  param?: string | null | undefined;
  /** Line of the file, from 1. */
  line?: number | null | undefined;
}

/**
 * How many requests are in which state.
 *
 * Source: batches.yaml#/components/schemas/BatchRequestCounts
 */
export interface BatchRequestCounts {
  /** All of them. */
  total: number;
  /** Answered. */
  completed: number;
  /** Failed. */
  failed: number;
}

/**
 * Tokens used by a batch.
 *
 * Source: batches.yaml#/components/schemas/BatchUsage
 */
export interface BatchUsage {
  /** Tokens read. */
  input_tokens: number;
  /** Kinds of tokens read. */
  input_tokens_details: BatchInputTokensDetails;
  /** Tokens written. */
  output_tokens: number;
  /** Kinds of tokens written. */
  output_tokens_details: BatchOutputTokensDetails;
  /** Both together. */
  total_tokens: number;
}

/**
 * Kinds of tokens read.
 *
 * Source: batches.yaml#/components/schemas/BatchInputTokensDetails
 */
export interface BatchInputTokensDetails {
  /** Taken from the cache. */
  cached_tokens: number;
}

/**
 * Kinds of tokens written.
 *
 * Source: batches.yaml#/components/schemas/BatchOutputTokensDetails
 */
export interface BatchOutputTokensDetails {
  /** Thought before the answer. */
  reasoning_tokens: number;
}

/**
 * One page of batches.
 *
 * Source: batches.yaml#/components/schemas/ListBatchesResponse
 */
export interface ListBatchesResponse {
  /** Kind of object. */
  object: "list";
  /** The batches. */
  data: Batch[];
  /** Identifier of the first one; null when the page is empty. */
  first_id: string | null;
  /** Identifier of the last one; null when the page is empty. */
  last_id: string | null;
  /** Whether more follow. */
  has_more: boolean;
}
