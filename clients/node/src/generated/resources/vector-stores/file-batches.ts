// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

/**
 * Parameters of `vector_stores.file_batches.list_files`.
 *
 * Source:
 * vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get
 */
export interface VectorStoresFileBatchesListFilesParams {
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

const CREATE: Operation = {
  id: "vector_stores.file_batches.create",
  method: "POST",
  path: "/v1/vector_stores/{vector_store_id}/file_batches",
  body: "json",
  answer: shapes.VectorStoreFileBatch,
};

const RETRIEVE: Operation = {
  id: "vector_stores.file_batches.retrieve",
  method: "GET",
  path: "/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}",
  answer: shapes.VectorStoreFileBatch,
};

const CANCEL: Operation = {
  id: "vector_stores.file_batches.cancel",
  method: "POST",
  path: "/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
  answer: shapes.VectorStoreFileBatch,
};

const LIST_FILES: Operation = {
  id: "vector_stores.file_batches.list_files",
  method: "GET",
  path: "/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
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

/** Operations of `client.vectorStores.fileBatches`. */
export class VectorStoresFileBatches extends Resource {
  /**
   * Add many files to a vector store.
   *
   * Begins to read several uploaded files into the store as one batch.
   *
   * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
   *
   * @param vectorStoreId Identifier of the vector store.
   * @returns The batch.
   */
  create(
    vectorStoreId: string,
    params?: types.CreateVectorStoreFileBatchRequest,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileBatch> {
    return this._client.send(CREATE, [vectorStoreId], params ?? {}, options);
  }

  /**
   * Get a file batch.
   *
   * Returns how far the store is with a batch.
   *
   * Source:
   * vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}/get
   *
   * @param vectorStoreId Identifier of the vector store.
   * @param batchId Identifier of the file batch.
   * @returns The batch.
   */
  retrieve(
    vectorStoreId: string,
    batchId: string,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileBatch> {
    return this._client.send(RETRIEVE, [vectorStoreId, batchId], undefined, options);
  }

  /**
   * Cancel a file batch.
   *
   * Stops reading the files that are still to come. A batch that has ended stays as it is.
   *
   * Source:
   * vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1cancel/post
   *
   * @param vectorStoreId Identifier of the vector store.
   * @param batchId Identifier of the file batch.
   * @returns The batch.
   */
  cancel(
    vectorStoreId: string,
    batchId: string,
    options?: RequestOptions,
  ): APIPromise<types.VectorStoreFileBatch> {
    return this._client.send(CANCEL, [vectorStoreId, batchId], undefined, options);
  }

  /**
   * List the files of a batch.
   *
   * Returns the files of a batch, newest first unless asked otherwise.
   *
   * Source:
   * vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get
   *
   * @param vectorStoreId Identifier of the vector store.
   * @param batchId Identifier of the file batch.
   * @returns A page of files.
   */
  listFiles(
    vectorStoreId: string,
    batchId: string,
    params?: VectorStoresFileBatchesListFilesParams,
    options?: RequestOptions,
  ): PagePromise<types.ListVectorStoreFilesResponse, types.VectorStoreFile> {
    return this._client.page(LIST_FILES, [vectorStoreId, batchId], params, options);
  }
}
