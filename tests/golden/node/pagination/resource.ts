// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

/**
 * Parameters of `items.list`.
 *
 * Source: pagination.yaml#/paths/~1v1~1items/get
 */
export interface ItemsListParams {
  /** Identifier of the last item before. */
  after?: string | null | undefined;
  /** How many items. */
  limit?: number | null | undefined;
  /** Which way. */
  order?: types.ItemOrder | null | undefined;
  /** Only these. */
  ids?: number[] | null | undefined;
  /** What to add. */
  include?: types.ItemOrder[] | null | undefined;
  /** A number. */
  ratio?: number | null | undefined;
  /** A boolean. */
  all?: boolean | null | undefined;
  /** Texts by name. */
  filter?: { [key: string]: string } | null | undefined;
  /** Who asks. */
  "X-Tenant"?: string | null | undefined;
}

const LIST: Operation = {
  id: "items.list",
  method: "GET",
  path: "/v1/items",
  query: {
    after: "",
    limit: "",
    order: "",
    ids: ",",
    include: "",
    ratio: "",
    all: "",
    filter: "[]",
  },
  headers: ["X-Tenant"],
  answer: shapes.ItemPage,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

/** Operations of `client.items`. */
export class Items extends Resource {
  /**
   * List items.
   *
   * Lists items.
   *
   * Source: pagination.yaml#/paths/~1v1~1items/get
   *
   * @returns A page of items.
   */
  list(params?: ItemsListParams, options?: RequestOptions): PagePromise<types.ItemPage, string> {
    return this._client.page(LIST, [], params, options);
  }
}
