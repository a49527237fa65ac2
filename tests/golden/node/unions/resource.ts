// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const MEASURE: Operation = {
  id: "shapes.measure",
  method: "POST",
  path: "/v1/shapes",
  body: "json",
  answer: shapes.Shape,
};

/** Operations of `client.shapes`. */
export class Shapes extends Resource {
  /**
   * Measure a shape.
   *
   * Answers the size of a shape.
   *
   * Source: unions.yaml#/paths/~1v1~1shapes/post
   *
   * @returns The shape again.
   */
  measure(params: types.MeasureRequest, options?: RequestOptions): APIPromise<types.Shape> {
    return this._client.send(MEASURE, [], params, options);
  }
}
