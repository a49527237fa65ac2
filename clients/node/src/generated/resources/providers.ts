// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const LIST: Operation = {
  id: "providers.list",
  method: "GET",
  path: "/v1/providers",
  answer: shapes.ListProvidersResponse,
  paging: { items: "data" },
};

const RETRIEVE: Operation = {
  id: "providers.retrieve",
  method: "GET",
  path: "/v1/providers/{provider_id}",
  answer: shapes.ProviderInfo,
};

/** Operations of `client.providers`. */
export class Providers extends Resource {
  /**
   * List providers.
   *
   * Lists the providers of this distribution, each with its health at this moment.
   *
   * Source: inspect.yaml#/paths/~1v1~1providers/get
   *
   * @returns The providers.
   */
  list(options?: RequestOptions): PagePromise<types.ListProvidersResponse, types.ProviderInfo> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Get a provider.
   *
   * Returns one provider of this distribution, with its health at this moment.
   *
   * Source: inspect.yaml#/paths/~1v1~1providers~1{provider_id}/get
   *
   * @param providerId Identifier of the provider.
   * @returns The provider.
   */
  retrieve(providerId: string, options?: RequestOptions): APIPromise<types.ProviderInfo> {
    return this._client.send(RETRIEVE, [providerId], undefined, options);
  }
}
