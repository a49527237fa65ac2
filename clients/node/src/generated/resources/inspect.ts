// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const HEALTH: Operation = {
  id: "inspect.health",
  method: "GET",
  path: "/v1/health",
  answer: shapes.HealthInfo,
};

const VERSION: Operation = {
  id: "inspect.version",
  method: "GET",
  path: "/v1/version",
  answer: shapes.VersionInfo,
};

const CONTRACT: Operation = {
  id: "inspect.contract",
  method: "GET",
  path: "/v1/inspect/contract",
  answer: shapes.ContractInfo,
};

/** Operations of `client.inspect`. */
export class Inspect extends Resource {
  /**
   * Check health.
   *
   * Answers as soon as the server takes requests. It does not ask the providers; `providers.list`
   * does.
   *
   * Source: inspect.yaml#/paths/~1v1~1health/get
   *
   * @returns The server takes requests.
   */
  health(options?: RequestOptions): APIPromise<types.HealthInfo> {
    return this._client.send(HEALTH, [], undefined, options);
  }

  /**
   * Get the version.
   *
   * Returns the version of the server and of the contract that it implements.
   *
   * Source: inspect.yaml#/paths/~1v1~1version/get
   *
   * @returns The versions.
   */
  version(options?: RequestOptions): APIPromise<types.VersionInfo> {
    return this._client.send(VERSION, [], undefined, options);
  }

  /**
   * Get the contract.
   *
   * Returns a digest for each operation of the contract that the server implements. A client
   * compares them with those that it was generated from, and so learns which of its calls still
   * mean the same.
   *
   * Source: inspect.yaml#/paths/~1v1~1inspect~1contract/get
   *
   * @returns The contract.
   */
  contract(options?: RequestOptions): APIPromise<types.ContractInfo> {
    return this._client.send(CONTRACT, [], undefined, options);
  }
}
