// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { PagePromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

/**
 * Parameters of `responses.input_items.list`.
 *
 * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1input_items/get
 */
export interface ResponsesInputItemsListParams {
  /** Identifier of the last item of the page before; the answer starts behind it. */
  after?: string | null | undefined;
  /** Identifier of the first item of the page behind; the answer ends before it. */
  before?: string | null | undefined;
  /** How many items to answer at most, 1 to 100. Default 20. */
  limit?: number | null | undefined;
  /** Sort by creation time, ascending or descending. Default descending. */
  order?: types.SortOrder | null | undefined;
  /** What to add to the items, since it is left out otherwise. */
  include?: types.ResponseInclude[] | null | undefined;
}

const LIST: Operation = {
  id: "responses.input_items.list",
  method: "GET",
  path: "/v1/responses/{response_id}/input_items",
  query: {
    after: "",
    before: "",
    limit: "",
    order: "",
    include: "",
  },
  answer: shapes.ResponseItemList,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

/** Operations of `client.responses.inputItems`. */
export class ResponsesInputItems extends Resource {
  /**
   * List the input of a response.
   *
   * Returns one page of the items that a response was made from.
   *
   * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1input_items/get
   *
   * @param responseId Identifier of the response.
   * @returns The page.
   */
  list(
    responseId: string,
    params?: ResponsesInputItemsListParams,
    options?: RequestOptions,
  ): PagePromise<types.ResponseItemList, types.ResponseItem> {
    return this._client.page(LIST, [responseId], params, options);
  }
}
