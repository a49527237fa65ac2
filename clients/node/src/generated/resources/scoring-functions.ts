// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const LIST: Operation = {
  id: "scoring_functions.list",
  method: "GET",
  path: "/v1/scoring-functions",
  answer: shapes.ListScoringFunctionsResponse,
  paging: { items: "data" },
};

const REGISTER: Operation = {
  id: "scoring_functions.register",
  method: "POST",
  path: "/v1/scoring-functions",
  body: "json",
  answer: shapes.ScoringFn,
};

const RETRIEVE: Operation = {
  id: "scoring_functions.retrieve",
  method: "GET",
  path: "/v1/scoring-functions/{+scoring_fn_id}",
  answer: shapes.ScoringFn,
};

const UNREGISTER: Operation = {
  id: "scoring_functions.unregister",
  method: "DELETE",
  path: "/v1/scoring-functions/{+scoring_fn_id}",
};

/** Operations of `client.scoringFunctions`. */
export class ScoringFunctions extends Resource {
  /**
   * List scoring functions.
   *
   * Lists every scoring function, those of providers and those registered.
   *
   * Source: scoring.yaml#/paths/~1v1~1scoring-functions/get
   *
   * @returns The scoring functions.
   */
  list(options?: RequestOptions): PagePromise<types.ListScoringFunctionsResponse, types.ScoringFn> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Register a scoring function.
   *
   * Makes a scoring function known under an identifier. An identifier that is taken answers 409.
   *
   * Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
   *
   * @returns The registered scoring function.
   */
  register(
    params: types.RegisterScoringFunctionRequest,
    options?: RequestOptions,
  ): APIPromise<types.ScoringFn> {
    return this._client.send(REGISTER, [], params, options);
  }

  /**
   * Get a scoring function.
   *
   * Returns one scoring function.
   *
   * Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/get
   *
   * @param scoringFnId Identifier of the scoring function, such as `basic::equality`; it may
   *   contain slashes.
   * @returns The scoring function.
   */
  retrieve(scoringFnId: string, options?: RequestOptions): APIPromise<types.ScoringFn> {
    return this._client.send(RETRIEVE, [scoringFnId], undefined, options);
  }

  /**
   * Remove a scoring function.
   *
   * Forgets a registered scoring function.
   *
   * Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/delete
   *
   * @param scoringFnId Identifier of the scoring function, such as `basic::equality`; it may
   *   contain slashes.
   */
  unregister(scoringFnId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(UNREGISTER, [scoringFnId], undefined, options);
  }
}
