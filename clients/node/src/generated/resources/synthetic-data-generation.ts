// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const GENERATE: Operation = {
  id: "synthetic_data_generation.generate",
  method: "POST",
  path: "/v1/synthetic-data-generation/generate",
  body: "json",
  answer: shapes.SyntheticDataGenerationResponse,
};

/** Operations of `client.syntheticDataGeneration`. */
export class SyntheticDataGeneration extends Resource {
  /**
   * Generate data.
   *
   * Makes new dialogs in the manner of the given messages and keeps those that pass the filter.
   *
   * Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
   *
   * @returns The data that passed the filter.
   */
  generate(
    params: types.SyntheticDataGenerateRequest,
    options?: RequestOptions,
  ): APIPromise<types.SyntheticDataGenerationResponse> {
    return this._client.send(GENERATE, [], params, options);
  }
}
