// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const REPLACE: Operation = {
  id: "trees.replace",
  method: "PUT",
  path: "/v1/trees",
  body: "json?",
  answer: shapes.Tree,
};

/** Operations of `client.trees`. */
export class Trees extends Resource {
  /**
   * Replace the tree.
   *
   * Keeps a tree.
   *
   * Source: recursive_types.yaml#/paths/~1v1~1trees/put
   *
   * @returns The tree that is kept.
   */
  replace(params?: types.Tree, options?: RequestOptions): APIPromise<types.Tree> {
    return this._client.send(REPLACE, [], params, options);
  }
}
