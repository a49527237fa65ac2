// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

/**
 * Parameters of `memos.import_all`.
 *
 * Source: bodies.yaml#/paths/~1v1~1memos~1import/post
 */
export interface MemosImportAllParams {
  /** The memos. */
  body: types.MemoImport;
}

const CREATE: Operation = {
  id: "memos.create",
  method: "POST",
  path: "/v1/memos",
  body: "json",
  answer: shapes.Memo,
};

const CLOSE: Operation = {
  id: "memos.close",
  method: "POST",
  path: "/v1/memos/{memo_id}/close",
  body: "json?",
};

const IMPORT_ALL: Operation = {
  id: "memos.import_all",
  method: "POST",
  path: "/v1/memos/import",
  body: "whole",
  answer: ["%", "i"],
};

/** Operations of `client.memos`. */
export class Memos extends Resource {
  /**
   * Keep a memo.
   *
   * The fields of the body become arguments.
   *
   * Source: bodies.yaml#/paths/~1v1~1memos/post
   *
   * @returns The memo.
   */
  create(params: types.MemoRequest, options?: RequestOptions): APIPromise<types.Memo> {
    return this._client.send(CREATE, [], params, options);
  }

  /**
   * Close a memo.
   *
   * A body that may be left out is left out when no field is given.
   *
   * Source: bodies.yaml#/paths/~1v1~1memos~1{memo_id}~1close/post
   *
   * @param memoId Identifier of the memo.
   */
  close(
    memoId: string,
    params?: types.CloseMemoRequest,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.send(CLOSE, [memoId], params, options);
  }

  /**
   * Import memos.
   *
   * A body that is no object with fields is passed whole.
   *
   * Source: bodies.yaml#/paths/~1v1~1memos~1import/post
   *
   * @returns Any JSON.
   */
  importAll(params: MemosImportAllParams, options?: RequestOptions): APIPromise<types.MemoCounts> {
    return this._client.send(IMPORT_ALL, [], params, options);
  }
}
