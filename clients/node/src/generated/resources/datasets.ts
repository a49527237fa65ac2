// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const LIST: Operation = {
  id: "datasets.list",
  method: "GET",
  path: "/v1/datasets",
  answer: shapes.ListDatasetsResponse,
  paging: { items: "data" },
};

const REGISTER: Operation = {
  id: "datasets.register",
  method: "POST",
  path: "/v1/datasets",
  body: "json",
  answer: shapes.Dataset,
};

const RETRIEVE: Operation = {
  id: "datasets.retrieve",
  method: "GET",
  path: "/v1/datasets/{+dataset_id}",
  answer: shapes.Dataset,
};

const UNREGISTER: Operation = {
  id: "datasets.unregister",
  method: "DELETE",
  path: "/v1/datasets/{+dataset_id}",
};

/** Operations of `client.datasets`. */
export class Datasets extends Resource {
  /**
   * List datasets.
   *
   * Lists every registered dataset.
   *
   * Source: datasets.yaml#/paths/~1v1~1datasets/get
   *
   * @returns The datasets.
   */
  list(options?: RequestOptions): PagePromise<types.ListDatasetsResponse, types.Dataset> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Register a dataset.
   *
   * Makes a dataset known under an identifier. An identifier that is taken answers 409.
   *
   * Source: datasets.yaml#/paths/~1v1~1datasets/post
   *
   * @returns The registered dataset.
   */
  register(
    params: types.RegisterDatasetRequest,
    options?: RequestOptions,
  ): APIPromise<types.Dataset> {
    return this._client.send(REGISTER, [], params, options);
  }

  /**
   * Get a dataset.
   *
   * Returns one dataset.
   *
   * Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/get
   *
   * @param datasetId Identifier of the dataset; it may contain slashes.
   * @returns The dataset.
   */
  retrieve(datasetId: string, options?: RequestOptions): APIPromise<types.Dataset> {
    return this._client.send(RETRIEVE, [datasetId], undefined, options);
  }

  /**
   * Remove a dataset.
   *
   * Forgets a dataset. What its source names elsewhere stays.
   *
   * Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/delete
   *
   * @param datasetId Identifier of the dataset; it may contain slashes.
   */
  unregister(datasetId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(UNREGISTER, [datasetId], undefined, options);
  }
}
