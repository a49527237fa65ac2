// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of RewardScoring. */

import type { UnknownVariant } from "../../runtime/variants.js";
import type { Message } from "./common.js";

/**
 * Dialogs with sampled answers, and who scores them.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardScoringRequest
 */
export interface RewardScoringRequest {
  /** Dialogs with their sampled answers. */
  dialog_generations: DialogGenerations[];
  /** The model that scores: a reward model, or the judge. */
  model: string;
  /** How scores come about. Left out, the provider takes what the model is made for. */
  method?: RewardScoringMethod | undefined;
}

/**
 * Dialogs with their scored answers.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardScoringResponse
 */
export interface RewardScoringResponse {
  /** One entry for each dialog, in the order of the request. */
  scored_generations: ScoredDialogGenerations[];
}

/**
 * A dialog and answers sampled for it.
 *
 * Source: reward_scoring.yaml#/components/schemas/DialogGenerations
 */
export interface DialogGenerations {
  /** The messages so far, oldest first. */
  dialog: Message[];
  /** Candidates for the next message. */
  sampled_generations: Message[];
}

/**
 * A dialog and its answers with their scores.
 *
 * Source: reward_scoring.yaml#/components/schemas/ScoredDialogGenerations
 */
export interface ScoredDialogGenerations {
  /** The messages so far, oldest first. */
  dialog: Message[];
  /** The answers, in the order of the request. */
  scored_generations: ScoredMessage[];
}

/**
 * An answer and its score.
 *
 * Source: reward_scoring.yaml#/components/schemas/ScoredMessage
 */
export interface ScoredMessage {
  /** A message of a native conversation. */
  message: Message;
  /** How good the answer is; more is better. */
  score: number;
}

/**
 * How scores come about. Left out, the provider takes what the model is made for.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardScoringMethod
 */
export type RewardScoringMethod = RewardModelMethod | PairwiseJudgeMethod | UnknownVariant<"type">;

/**
 * A reward model reads the dialog with one answer and puts out a number, which is the score.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardModelMethod
 */
export interface RewardModelMethod {
  /** Tag of this kind. */
  type: "reward_model";
}

/**
 * A chat model compares the answers to a dialog two by two. The score is the share of comparisons
 * won, from 0 to 1; a tie counts as half a win, and a lone answer scores 0.5.
 *
 * Source: reward_scoring.yaml#/components/schemas/PairwiseJudgeMethod
 */
export interface PairwiseJudgeMethod {
  /** Tag of this kind. */
  type: "pairwise_judge";
  /**
   * What makes an answer the better one, told to the judge. Default helpful, honest and harmless.
   */
  criteria?: string | undefined;
  /**
   * Whether to ask twice with the answers swapped, so that the place of an answer does not matter.
   */
  both_orders?: boolean | undefined;
}
