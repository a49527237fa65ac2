// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const INSERT: Operation = {
  id: "vector_io.insert",
  method: "POST",
  path: "/v1/vector-io/insert",
  body: "json",
};

const QUERY: Operation = {
  id: "vector_io.query",
  method: "POST",
  path: "/v1/vector-io/query",
  body: "json",
  answer: shapes.QueryChunksResponse,
};

/** Operations of `client.vectorIo`. */
export class VectorIo extends Resource {
  /**
   * Put chunks into a vector database.
   *
   * Keeps chunks that are cut already. One whose identifier is already there takes the place of the
   * old one.
   *
   * Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
   */
  insert(params: types.InsertChunksRequest, options?: RequestOptions): APIPromise<void> {
    return this._client.send(INSERT, [], params, options);
  }

  /**
   * Query a vector database.
   *
   * Finds the chunks that fit the query best, best first.
   *
   * Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
   *
   * @returns The chunks and their scores.
   */
  query(
    params: types.QueryChunksRequest,
    options?: RequestOptions,
  ): APIPromise<types.QueryChunksResponse> {
    return this._client.send(QUERY, [], params, options);
  }
}
