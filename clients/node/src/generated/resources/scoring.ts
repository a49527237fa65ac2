// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const SCORE: Operation = {
  id: "scoring.score",
  method: "POST",
  path: "/v1/scoring/score",
  body: "json",
  answer: shapes.ScoreResponse,
};

const SCORE_BATCH: Operation = {
  id: "scoring.score_batch",
  method: "POST",
  path: "/v1/scoring/score-batch",
  body: "json",
  answer: shapes.ScoreBatchResponse,
};

/** Operations of `client.scoring`. */
export class Scoring extends Resource {
  /**
   * Score rows.
   *
   * Scores each row with each function. A function that does not exist answers 404.
   *
   * Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
   *
   * @returns Scores by function.
   */
  score(params: types.ScoreRequest, options?: RequestOptions): APIPromise<types.ScoreResponse> {
    return this._client.send(SCORE, [], params, options);
  }

  /**
   * Score a dataset.
   *
   * Scores every row of a dataset, and saves the scores as a new dataset if asked.
   *
   * Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
   *
   * @returns Scores by function.
   */
  scoreBatch(
    params: types.ScoreBatchRequest,
    options?: RequestOptions,
  ): APIPromise<types.ScoreBatchResponse> {
    return this._client.send(SCORE_BATCH, [], params, options);
  }
}
