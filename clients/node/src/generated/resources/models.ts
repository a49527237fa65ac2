// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const LIST: Operation = {
  id: "models.list",
  method: "GET",
  path: "/v1/models",
  answer: shapes.ListModelsResponse,
  paging: { items: "data" },
};

const REGISTER: Operation = {
  id: "models.register",
  method: "POST",
  path: "/v1/models",
  body: "json",
  answer: shapes.Model,
};

const RETRIEVE: Operation = {
  id: "models.retrieve",
  method: "GET",
  path: "/v1/models/{+model_id}",
  answer: shapes.Model,
};

const DELETE: Operation = {
  id: "models.delete",
  method: "DELETE",
  path: "/v1/models/{+model_id}",
  answer: shapes.ModelDeleted,
};

/** Operations of `client.models`. */
export class Models extends Resource {
  /**
   * List models.
   *
   * Lists every registered model. The answer holds the fields of the native list and of OpenAI's.
   *
   * Source: models.yaml#/paths/~1v1~1models/get
   *
   * @returns The models.
   */
  list(options?: RequestOptions): PagePromise<types.ListModelsResponse, types.Model> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Register a model.
   *
   * Makes a model of a provider known under an identifier. An identifier that is taken answers 409.
   *
   * Source: models.yaml#/paths/~1v1~1models/post
   *
   * @returns The registered model.
   */
  register(params: types.RegisterModelRequest, options?: RequestOptions): APIPromise<types.Model> {
    return this._client.send(REGISTER, [], params, options);
  }

  /**
   * Get a model.
   *
   * Returns one registered model.
   *
   * Source: models.yaml#/paths/~1v1~1models~1{model_id}/get
   *
   * @param modelId Identifier of the model; it may contain slashes.
   * @returns The model.
   */
  retrieve(modelId: string, options?: RequestOptions): APIPromise<types.Model> {
    return this._client.send(RETRIEVE, [modelId], undefined, options);
  }

  /**
   * Remove a model.
   *
   * Forgets a registered model. The provider keeps its files; only the registration goes.
   *
   * Source: models.yaml#/paths/~1v1~1models~1{model_id}/delete
   *
   * @param modelId Identifier of the model; it may contain slashes.
   * @returns The model is gone.
   */
  delete(modelId: string, options?: RequestOptions): APIPromise<types.ModelDeleted> {
    return this._client.send(DELETE, [modelId], undefined, options);
  }
}
