// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

/**
 * Parameters of `vector_stores.files.list`.
 *
 * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/get
 */
export interface VectorStoresFilesListParams {
  /** How many items to answer at most, 1 to 100. Default 20. */
  limit?: number | null | undefined;
  /** Sort by creation time, ascending or descending. Default descending. */
  order?: types.SortOrder | null | undefined;
  /** Identifier of the last item of the page before; the answer starts behind it. */
  after?: string | null | undefined;
  /** Identifier of the first item of the page behind; the answer ends before it. */
  before?: string | null | undefined;
  /** Only files of this status. */
  filter?: types.VectorStoreFileStatus | null | undefined;
}

/**
 * Parameters of `vector_stores.files.content`.
 *
 * Source:
 * vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get
 */
export interface VectorStoresFilesContentParams {
  /** Whether to answer the embedding of each chunk. Default false. */
  include_embeddings?: boolean | null | undefined;
  /** Whether to answer the metadata of each chunk. Default false. */
  include_metadata?: boolean | null | undefined;
}

const CREATE: Operation = {
  id: "vector_stores.files.create",
  method: "POST",
  path: "/v1/vector_stores/{vector_store_id}/files",
  body: "json",
  answer: shapes.VectorStoreFile,
};

const LIST: Operation = {
  id: "vector_stores.files.list",
  method: "GET",
  path: "/v1/vector_stores/{vector_store_id}/files",
  query: {
    limit: "",
    order: "",
    after: "",
    before: "",
    filter: "",
  },
  answer: shapes.ListVectorStoreFilesResponse,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

const RETRIEVE: Operation = {
  id: "vector_stores.files.retrieve",
  method: "GET",
  path: "/v1/vector_stores/{vector_store_id}/files/{file_id}",
  answer: shapes.VectorStoreFile,
};

const UPDATE: Operation = {
  id: "vector_stores.files.update",
  method: "POST",
  path: "/v1/vector_stores/{vector_store_id}/files/{file_id}",
  body: "json",
  answer: shapes.VectorStoreFile,
};

const DELETE: Operation = {
  id: "vector_stores.files.delete",
  method: "DELETE",
  path: "/v1/vector_stores/{vector_store_id}/files/{file_id}",
  answer: shapes.VectorStoreFileDeleted,
};

const CONTENT: Operation = {
  id: "vector_stores.files.content",
  method: "GET",
  path: "/v1/vector_stores/{vector_store_id}/files/{file_id}/content",
  query: {
    include_embeddings: "",
    include_metadata: "",
  },
  answer: shapes.VectorStoreFileContentResponse,
};

/** Operations of `client.vectorStores.files`. */
export class VectorStoresFiles extends Resource {
  /**
   * Add a file to a vector store.
   *
   * Begins to read an uploaded file into the store. A file that is already there is read anew.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
   *
   * @param vectorStoreId Identifier of the vector store.
   * @returns The file in the store.
   */
  create(
    vectorStoreId: string,
    params: types.CreateVectorStoreFileRequest,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFile> {
    return this._client.send(CREATE, [vectorStoreId], params, options);
  }

  /**
   * List the files of a vector store.
   *
   * Returns the files of the store, newest first unless asked otherwise.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/get
   *
   * @param vectorStoreId Identifier of the vector store.
   * @returns A page of files.
   */
  list(
    vectorStoreId: string,
    params?: VectorStoresFilesListParams,
    options?: RequestOptions,
  ): PagePromise<types.ListVectorStoreFilesResponse, types.VectorStoreFile> {
    return this._client.page(LIST, [vectorStoreId], params, options);
  }

  /**
   * Get a file of a vector store.
   *
   * Returns how far the store is with a file.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/get
   *
   * @param vectorStoreId Identifier of the vector store.
   * @param fileId Identifier of the file.
   * @returns The file in the store.
   */
  retrieve(
    vectorStoreId: string,
    fileId: string,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFile> {
    return this._client.send(RETRIEVE, [vectorStoreId, fileId], undefined, options);
  }

  /**
   * Change the attributes of a file.
   *
   * Replaces the attributes of a file in the store; null clears them.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
   *
   * @param vectorStoreId Identifier of the vector store.
   * @param fileId Identifier of the file.
   * @returns The changed file.
   */
  update(
    vectorStoreId: string,
    fileId: string,
    params: types.UpdateVectorStoreFileRequest,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFile> {
    return this._client.send(UPDATE, [vectorStoreId, fileId], params, options);
  }

  /**
   * Take a file out of a vector store.
   *
   * Removes the chunks of a file from the store. The file itself stays.
   *
   * Source:
   * vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/delete
   *
   * @param vectorStoreId Identifier of the vector store.
   * @param fileId Identifier of the file.
   * @returns The file is taken out.
   */
  delete(
    vectorStoreId: string,
    fileId: string,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileDeleted> {
    return this._client.send(DELETE, [vectorStoreId, fileId], undefined, options);
  }

  /**
   * Get the chunks of a file.
   *
   * Returns what the store has read from a file, chunk by chunk.
   *
   * Source:
   * vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get
   *
   * @param vectorStoreId Identifier of the vector store.
   * @param fileId Identifier of the file.
   * @returns The chunks in the order of the file.
   */
  content(
    vectorStoreId: string,
    fileId: string,
    params?: VectorStoresFilesContentParams,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileContentResponse> {
    return this._client.send(CONTENT, [vectorStoreId, fileId], params, options);
  }
}
