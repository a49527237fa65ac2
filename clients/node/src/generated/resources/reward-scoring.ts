// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const SCORE: Operation = {
  id: "reward_scoring.score",
  method: "POST",
  path: "/v1/reward-scoring/score",
  body: "json",
  answer: shapes.RewardScoringResponse,
};

/** Operations of `client.rewardScoring`. */
export class RewardScoring extends Resource {
  /**
   * Score generations.
   *
   * Gives each sampled answer to each dialog a score; a higher one is better. Scores compare
   * answers to the same dialog, and nothing else. The order of dialogs and answers is kept. A model
   * that does not exist answers 404.
   *
   * Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
   *
   * @returns The scored answers.
   */
  score(
    params: types.RewardScoringRequest,
    options?: RequestOptions,
  ): APIPromise<types.RewardScoringResponse> {
    return this._client.send(SCORE, [], params, options);
  }
}
