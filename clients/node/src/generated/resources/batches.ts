// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

/**
 * Parameters of `batches.list`.
 *
 * Source: batches.yaml#/paths/~1v1~1batches/get
 */
export interface BatchesListParams {
  /** Identifier of the last item of the page before; the answer starts behind it. */
  after?: string | null | undefined;
  /** How many items to answer at most, 1 to 100. Default 20. */
  limit?: number | null | undefined;
}

const CREATE: Operation = {
  id: "batches.create",
  method: "POST",
  path: "/v1/batches",
  body: "json",
  answer: shapes.Batch,
};

const LIST: Operation = {
  id: "batches.list",
  method: "GET",
  path: "/v1/batches",
  query: {
    after: "",
    limit: "",
  },
  answer: shapes.ListBatchesResponse,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

const RETRIEVE: Operation = {
  id: "batches.retrieve",
  method: "GET",
  path: "/v1/batches/{batch_id}",
  answer: shapes.Batch,
};

const CANCEL: Operation = {
  id: "batches.cancel",
  method: "POST",
  path: "/v1/batches/{batch_id}/cancel",
  answer: shapes.Batch,
};

/** Operations of `client.batches`. */
export class Batches extends Resource {
  /**
   * Create a batch.
   *
   * Begins to answer the requests of an uploaded file. Each line of it holds `custom_id`, `method`,
   * `url` and `body`; each line of the output holds `custom_id`, `response` and `error`. A file
   * whose lines are not so makes a batch that fails, with the lines at fault in `errors`.
   *
   * Source: batches.yaml#/paths/~1v1~1batches/post
   *
   * @returns The batch.
   */
  create(params: types.CreateBatchRequest, options?: RequestOptions): APIPromise<types.Batch> {
    return this._client.send(CREATE, [], params, options);
  }

  /**
   * List batches.
   *
   * Lists the batches, newest first.
   *
   * Source: batches.yaml#/paths/~1v1~1batches/get
   *
   * @returns One page of them.
   */
  list(
    params?: BatchesListParams,
    options?: RequestOptions,
  ): PagePromise<types.ListBatchesResponse, types.Batch> {
    return this._client.page(LIST, [], params, options);
  }

  /**
   * Get a batch.
   *
   * Returns one batch, with its progress.
   *
   * Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}/get
   *
   * @param batchId Identifier of the batch.
   * @returns The batch.
   */
  retrieve(batchId: string, options?: RequestOptions): APIPromise<types.Batch> {
    return this._client.send(RETRIEVE, [batchId], undefined, options);
  }

  /**
   * Cancel a batch.
   *
   * Stops a batch. Requests under way are finished, and what is answered stays in the output file.
   * A batch that has ended answers 409.
   *
   * Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}~1cancel/post
   *
   * @param batchId Identifier of the batch.
   * @returns The batch, being cancelled.
   */
  cancel(batchId: string, options?: RequestOptions): APIPromise<types.Batch> {
    return this._client.send(CANCEL, [batchId], undefined, options);
  }
}
