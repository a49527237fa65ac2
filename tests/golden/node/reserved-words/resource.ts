// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

/**
 * Parameters of `class.import`.
 *
 * Source: reserved_words.yaml#/paths/~1v1~1class~1{from}/post
 */
export interface ClassImportParams extends types.ReservedWordsRequest {
  /** A reserved word. */
  import?: string | null | undefined;
  /** A name that the body has taken. */
  body?: string | null | undefined;
}

const IMPORT: Operation = {
  id: "class.import",
  method: "POST",
  path: "/v1/class/{from}",
  query: {
    import: "",
    body: "",
  },
  body: "json",
  answer: shapes.ReservedWordsRequest,
};

/** Operations of `client.class`. */
export class Class extends Resource {
  /**
   * Import a class.
   *
   * Says "hello" with a backslash \ and three quotes """.
   *
   * Source: reserved_words.yaml#/paths/~1v1~1class~1{from}/post
   *
   * @param from Where it comes from.
   * @returns The same.
   */
  import(
    from: string,
    params: ClassImportParams,
    options?: RequestOptions,
  ): APIPromise<types.ReservedWordsRequest> {
    return this._client.send(IMPORT, [from], params, options);
  }
}
