// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const CREATE: Operation = {
  id: "moderations.create",
  method: "POST",
  path: "/v1/moderations",
  body: "json",
  answer: shapes.Moderation,
};

/** Operations of `client.moderations`. */
export class Moderations extends Resource {
  /**
   * Moderate texts and images.
   *
   * Says for each input which categories of harm it falls into.
   *
   * Source: safety.yaml#/paths/~1v1~1moderations/post
   *
   * @returns One result for each input, in their order.
   */
  create(
    params: types.CreateModerationRequest,
    options?: RequestOptions,
  ): APIPromise<types.Moderation> {
    return this._client.send(CREATE, [], params, options);
  }
}
