// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const CREATE: Operation = {
  id: "notes.create",
  method: "POST",
  path: "/v1/notes",
  body: "json",
  answer: shapes.Note,
};

/** Operations of `client.notes`. */
export class Notes extends Resource {
  /**
   * Keep a note.
   *
   * Keeps a note and answers it.
   *
   * Source: nullable_optional.yaml#/paths/~1v1~1notes/post
   *
   * @returns The note.
   */
  create(params: types.Note, options?: RequestOptions): APIPromise<types.Note> {
    return this._client.send(CREATE, [], params, options);
  }
}
