// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const LIST: Operation = {
  id: "vector_dbs.list",
  method: "GET",
  path: "/v1/vector-dbs",
  answer: shapes.ListVectorDbsResponse,
  paging: { items: "data" },
};

const REGISTER: Operation = {
  id: "vector_dbs.register",
  method: "POST",
  path: "/v1/vector-dbs",
  body: "json",
  answer: shapes.VectorDb,
};

const RETRIEVE: Operation = {
  id: "vector_dbs.retrieve",
  method: "GET",
  path: "/v1/vector-dbs/{+vector_db_id}",
  answer: shapes.VectorDb,
};

const UNREGISTER: Operation = {
  id: "vector_dbs.unregister",
  method: "DELETE",
  path: "/v1/vector-dbs/{+vector_db_id}",
};

/** Operations of `client.vectorDbs`. */
export class VectorDbs extends Resource {
  /**
   * List vector databases.
   *
   * Returns all vector databases. Every vector store is one too, under its own identifier.
   *
   * Source: memory.yaml#/paths/~1v1~1vector-dbs/get
   *
   * @returns The vector databases.
   */
  list(options?: RequestOptions): PagePromise<types.ListVectorDbsResponse, types.VectorDb> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Register a vector database.
   *
   * Makes an empty vector database. A taken identifier is a conflict.
   *
   * Source: memory.yaml#/paths/~1v1~1vector-dbs/post
   *
   * @returns The vector database.
   */
  register(
    params: types.RegisterVectorDbRequest,
    options?: RequestOptions,
  ): APIPromise<types.VectorDb> {
    return this._client.send(REGISTER, [], params, options);
  }

  /**
   * Get a vector database.
   *
   * Returns one vector database.
   *
   * Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/get
   *
   * @param vectorDbId Identifier of the vector database or vector store.
   * @returns The vector database.
   */
  retrieve(vectorDbId: string, options?: RequestOptions): APIPromise<types.VectorDb> {
    return this._client.send(RETRIEVE, [vectorDbId], undefined, options);
  }

  /**
   * Unregister a vector database.
   *
   * Removes a vector database with its chunks.
   *
   * Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/delete
   *
   * @param vectorDbId Identifier of the vector database or vector store.
   */
  unregister(vectorDbId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(UNREGISTER, [vectorDbId], undefined, options);
  }
}
