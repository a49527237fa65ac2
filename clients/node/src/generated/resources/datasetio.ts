// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

/**
 * Parameters of `datasetio.iterrows`.
 *
 * Source: datasets.yaml#/paths/~1v1~1datasetio~1iterrows~1{dataset_id}/get
 */
export interface DatasetioIterrowsParams {
  /** How many items to skip. Default 0. */
  start_index?: number | null | undefined;
  /** How many items to answer at most; 0, -1 or leaving it out answers all. */
  limit?: number | null | undefined;
}

const ITERROWS: Operation = {
  id: "datasetio.iterrows",
  method: "GET",
  path: "/v1/datasetio/iterrows/{+dataset_id}",
  query: {
    start_index: "",
    limit: "",
  },
  answer: shapes.PaginatedRows,
  paging: {
    style: "offset",
    cursor: "start_index",
    items: "data",
    more: "has_more",
  },
};

const APPEND_ROWS: Operation = {
  id: "datasetio.append_rows",
  method: "POST",
  path: "/v1/datasetio/append-rows/{+dataset_id}",
  body: "json",
};

/** Operations of `client.datasetio`. */
export class Datasetio extends Resource {
  /**
   * Read rows.
   *
   * Returns a run of rows of a dataset, in their order.
   *
   * Source: datasets.yaml#/paths/~1v1~1datasetio~1iterrows~1{dataset_id}/get
   *
   * @param datasetId Identifier of the dataset; it may contain slashes.
   * @returns The rows.
   */
  iterrows(
    datasetId: string,
    params?: DatasetioIterrowsParams,
    options?: RequestOptions,
  ): PagePromise<types.PaginatedRows, types.Row> {
    return this._client.page(ITERROWS, [datasetId], params, options);
  }

  /**
   * Append rows.
   *
   * Adds rows behind the last one of a dataset.
   *
   * Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
   *
   * @param datasetId Identifier of the dataset; it may contain slashes.
   */
  appendRows(
    datasetId: string,
    params: types.AppendRowsRequest,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.send(APPEND_ROWS, [datasetId], params, options);
  }
}
