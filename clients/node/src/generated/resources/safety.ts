// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const RUN_SHIELD: Operation = {
  id: "safety.run_shield",
  method: "POST",
  path: "/v1/safety/run-shield",
  body: "json",
  answer: shapes.RunShieldResponse,
};

/** Operations of `client.safety`. */
export class Safety extends Resource {
  /**
   * Run a shield.
   *
   * Checks a conversation with one shield. Messages may be native ones or OpenAI's, also mixed.
   *
   * Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
   *
   * @returns The finding of the shield.
   */
  runShield(
    params: types.RunShieldRequest,
    options?: RequestOptions,
  ): APIPromise<types.RunShieldResponse> {
    return this._client.send(RUN_SHIELD, [], params, options);
  }
}
