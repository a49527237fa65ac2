// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";
import { VectorStoresFileBatches } from "./vector-stores/file-batches.js";
import { VectorStoresFiles } from "./vector-stores/files.js";

/**
 * Parameters of `vector_stores.list`.
 *
 * Source: vector_stores.yaml#/paths/~1v1~1vector_stores/get
 */
export interface VectorStoresListParams {
  /** How many items to answer at most, 1 to 100. Default 20. */
  limit?: number | null | undefined;
  /** Sort by creation time, ascending or descending. Default descending. */
  order?: types.SortOrder | null | undefined;
  /** Identifier of the last item of the page before; the answer starts behind it. */
  after?: string | null | undefined;
  /** Identifier of the first item of the page behind; the answer ends before it. */
  before?: string | null | undefined;
}

const CREATE: Operation = {
  id: "vector_stores.create",
  method: "POST",
  path: "/v1/vector_stores",
  body: "json",
  answer: shapes.VectorStore,
};

const LIST: Operation = {
  id: "vector_stores.list",
  method: "GET",
  path: "/v1/vector_stores",
  query: {
    limit: "",
    order: "",
    after: "",
    before: "",
  },
  answer: shapes.ListVectorStoresResponse,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

const RETRIEVE: Operation = {
  id: "vector_stores.retrieve",
  method: "GET",
  path: "/v1/vector_stores/{vector_store_id}",
  answer: shapes.VectorStore,
};

const UPDATE: Operation = {
  id: "vector_stores.update",
  method: "POST",
  path: "/v1/vector_stores/{vector_store_id}",
  body: "json",
  answer: shapes.VectorStore,
};

const DELETE: Operation = {
  id: "vector_stores.delete",
  method: "DELETE",
  path: "/v1/vector_stores/{vector_store_id}",
  answer: shapes.VectorStoreDeleted,
};

const SEARCH: Operation = {
  id: "vector_stores.search",
  method: "POST",
  path: "/v1/vector_stores/{vector_store_id}/search",
  body: "json",
  answer: shapes.SearchVectorStoreResponse,
};

/** Operations of `client.vectorStores`. */
export class VectorStores extends Resource {
  /** Operations of `client.vectorStores.files`. */
  files: VectorStoresFiles = new VectorStoresFiles(this._client);
  /** Operations of `client.vectorStores.fileBatches`. */
  fileBatches: VectorStoresFileBatches = new VectorStoresFileBatches(this._client);

  /**
   * Create a vector store.
   *
   * Makes a vector store and begins to read the given files into it.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
   *
   * @returns The vector store.
   */
  create(
    params?: types.CreateVectorStoreRequest,
    options?: RequestOptions,
  ): APIPromise<types.VectorStore> {
    return this._client.send(CREATE, [], params ?? {}, options);
  }

  /**
   * List vector stores.
   *
   * Returns the vector stores, newest first unless asked otherwise.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores/get
   *
   * @returns A page of vector stores.
   */
  list(
    params?: VectorStoresListParams,
    options?: RequestOptions,
  ): PagePromise<types.ListVectorStoresResponse, types.VectorStore> {
    return this._client.page(LIST, [], params, options);
  }

  /**
   * Get a vector store.
   *
   * Returns one vector store.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/get
   *
   * @param vectorStoreId Identifier of the vector store.
   * @returns The vector store.
   */
  retrieve(vectorStoreId: string, options?: RequestOptions): APIPromise<types.VectorStore> {
    return this._client.send(RETRIEVE, [vectorStoreId], undefined, options);
  }

  /**
   * Change a vector store.
   *
   * Changes the given fields; those left out or null stay as they are.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
   *
   * @param vectorStoreId Identifier of the vector store.
   * @returns The changed vector store.
   */
  update(
    vectorStoreId: string,
    params?: types.UpdateVectorStoreRequest,
    options?: RequestOptions,
  ): APIPromise<types.VectorStore> {
    return this._client.send(UPDATE, [vectorStoreId], params ?? {}, options);
  }

  /**
   * Delete a vector store.
   *
   * Removes a vector store with its chunks. The files themselves stay.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/delete
   *
   * @param vectorStoreId Identifier of the vector store.
   * @returns The vector store is deleted.
   */
  delete(vectorStoreId: string, options?: RequestOptions): APIPromise<types.VectorStoreDeleted> {
    return this._client.send(DELETE, [vectorStoreId], undefined, options);
  }

  /**
   * Search a vector store.
   *
   * Returns the chunks that fit the query best, best first.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
   *
   * @param vectorStoreId Identifier of the vector store.
   * @returns The chunks.
   */
  search(
    vectorStoreId: string,
    params: types.SearchVectorStoreRequest,
    options?: RequestOptions,
  ): APIPromise<types.SearchVectorStoreResponse> {
    return this._client.send(SEARCH, [vectorStoreId], params, options);
  }
}
