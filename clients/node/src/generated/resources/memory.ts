// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const INSERT: Operation = {
  id: "memory.insert",
  method: "POST",
  path: "/v1/memory/insert",
  body: "json",
};

const QUERY: Operation = {
  id: "memory.query",
  method: "POST",
  path: "/v1/memory/query",
  body: "json",
  answer: shapes.QueryDocumentsResponse,
};

/** Operations of `client.memory`. */
export class Memory extends Resource {
  /**
   * Put documents into a memory bank.
   *
   * Keeps documents. One whose `document_id` is already in the bank takes the place of the old one,
   * with its relations.
   *
   * Source: memory.yaml#/paths/~1v1~1memory~1insert/post
   */
  insert(params: types.InsertDocumentsRequest, options?: RequestOptions): APIPromise<void> {
    return this._client.send(INSERT, [], params, options);
  }

  /**
   * Query a memory bank.
   *
   * Finds chunks of documents, best first. What the query means depends on the kind of the bank:
   *
   * - `vector`: a text; chunks score by the likeness of their embeddings.
   * - `keyword`: words; chunks score by how often and how rarely the words occur.
   * - `keyvalue`: a key, or its beginning; every hit is a whole value that scores 1.
   * - `graph`: the `document_id` of a start node; where none is named so, words that start nodes contain. Nodes score 1 at the start and less with each step away.
   *
   * Source: memory.yaml#/paths/~1v1~1memory~1query/post
   *
   * @returns The chunks and their scores.
   */
  query(
    params: types.QueryDocumentsRequest,
    options?: RequestOptions,
  ): APIPromise<types.QueryDocumentsResponse> {
    return this._client.send(QUERY, [], params, options);
  }
}
