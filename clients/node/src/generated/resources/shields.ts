// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const LIST: Operation = {
  id: "shields.list",
  method: "GET",
  path: "/v1/shields",
  answer: shapes.ListShieldsResponse,
  paging: { items: "data" },
};

const REGISTER: Operation = {
  id: "shields.register",
  method: "POST",
  path: "/v1/shields",
  body: "json",
  answer: shapes.Shield,
};

const RETRIEVE: Operation = {
  id: "shields.retrieve",
  method: "GET",
  path: "/v1/shields/{+identifier}",
  answer: shapes.Shield,
};

const DELETE: Operation = {
  id: "shields.delete",
  method: "DELETE",
  path: "/v1/shields/{+identifier}",
};

/** Operations of `client.shields`. */
export class Shields extends Resource {
  /**
   * List shields.
   *
   * Returns all registered shields.
   *
   * Source: safety.yaml#/paths/~1v1~1shields/get
   *
   * @returns The shields.
   */
  list(options?: RequestOptions): PagePromise<types.ListShieldsResponse, types.Shield> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Register a shield.
   *
   * Makes a shield of a provider known under an identifier. A taken identifier is a conflict.
   *
   * Source: safety.yaml#/paths/~1v1~1shields/post
   *
   * @returns The shield.
   */
  register(
    params: types.RegisterShieldRequest,
    options?: RequestOptions,
  ): APIPromise<types.Shield> {
    return this._client.send(REGISTER, [], params, options);
  }

  /**
   * Get a shield.
   *
   * Returns one registered shield.
   *
   * Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/get
   *
   * @param identifier Identifier of the shield.
   * @returns The shield.
   */
  retrieve(identifier: string, options?: RequestOptions): APIPromise<types.Shield> {
    return this._client.send(RETRIEVE, [identifier], undefined, options);
  }

  /**
   * Unregister a shield.
   *
   * Forgets a shield; the provider keeps its model.
   *
   * Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/delete
   *
   * @param identifier Identifier of the shield.
   */
  delete(identifier: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(DELETE, [identifier], undefined, options);
  }
}
