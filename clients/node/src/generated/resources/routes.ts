// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

/**
 * Parameters of `routes.list`.
 *
 * Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
 */
export interface RoutesListParams {
  /** Answer only routes of this level. Without it, every canonical route. */
  api_filter?: types.ApiFilter | null | undefined;
}

const LIST: Operation = {
  id: "routes.list",
  method: "GET",
  path: "/v1/inspect/routes",
  query: {
    api_filter: "",
  },
  answer: shapes.ListRoutesResponse,
  paging: { items: "data" },
};

/** Operations of `client.routes`. */
export class Routes extends Resource {
  /**
   * List routes.
   *
   * Lists the paths that the server answers, with the types of the providers behind each.
   *
   * Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
   *
   * @returns The routes.
   */
  list(
    params?: RoutesListParams,
    options?: RequestOptions,
  ): PagePromise<types.ListRoutesResponse, types.RouteInfo> {
    return this._client.page(LIST, [], params, options);
  }
}
