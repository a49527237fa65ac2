// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const CREATE: Operation = {
  id: "embeddings.create",
  method: "POST",
  path: "/v1/embeddings",
  body: "json",
  answer: shapes.EmbeddingList,
};

/** Operations of `client.embeddings`. */
export class Embeddings extends Resource {
  /**
   * Embed texts.
   *
   * Turns each input into a vector that stands for its meaning.
   *
   * Source: inference.yaml#/paths/~1v1~1embeddings/post
   *
   * @returns The vectors, in the order of the inputs.
   */
  create(
    params: types.CreateEmbeddingRequest,
    options?: RequestOptions,
  ): APIPromise<types.EmbeddingList> {
    return this._client.send(CREATE, [], params, options);
  }
}
