// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of SyntheticDataGeneration. */

import type { OpenEnum } from "../../runtime/variants.js";
import type { Message, Row } from "./common.js";

/**
 * What the new data starts from.
 *
 * Source: synthetic_data_generation.yaml#/components/schemas/SyntheticDataGenerateRequest
 */
export interface SyntheticDataGenerateRequest {
  /** Messages to start from. */
  dialogs: Message[];
  /**
   * Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the best so
   * many (`top_k`), the best up to a share of the total score (`top_p`), both limits
   * (`top_k_top_p`), or each with a chance that grows with its score (`sigmoid`).
   */
  filtering_function: FilteringFunction;
  /** Model that writes and scores the data. Default the provider's own. */
  model?: string | undefined;
}

/**
 * New data.
 *
 * Source: synthetic_data_generation.yaml#/components/schemas/SyntheticDataGenerationResponse
 */
export interface SyntheticDataGenerationResponse {
  /** The rows; each has `dialog`, a list of messages, and `score` where the filter scores. */
  synthetic_data: Row[];
  /** Numbers on the run, such as how many were generated and kept. */
  statistics?: { [key: string]: unknown } | undefined;
}

/**
 * Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the best so
 * many (`top_k`), the best up to a share of the total score (`top_p`), both limits (`top_k_top_p`),
 * or each with a chance that grows with its score (`sigmoid`).
 *
 * Source: synthetic_data_generation.yaml#/components/schemas/FilteringFunction
 */
export type FilteringFunction = OpenEnum<
  "none" | "random" | "top_k" | "top_p" | "top_k_top_p" | "sigmoid"
>;
