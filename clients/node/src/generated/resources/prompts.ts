// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";
import { PromptsVersions } from "./prompts/versions.js";

/**
 * Parameters of `prompts.retrieve`.
 *
 * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/get
 */
export interface PromptsRetrieveParams {
  /** The version to return. Default is the prompt's default version. */
  version?: number | null | undefined;
}

const LIST: Operation = {
  id: "prompts.list",
  method: "GET",
  path: "/v1/prompts",
  answer: shapes.PromptList,
  paging: { items: "data" },
};

const CREATE: Operation = {
  id: "prompts.create",
  method: "POST",
  path: "/v1/prompts",
  body: "json",
  answer: shapes.Prompt,
};

const RETRIEVE: Operation = {
  id: "prompts.retrieve",
  method: "GET",
  path: "/v1/prompts/{prompt_id}",
  query: {
    version: "",
  },
  answer: shapes.Prompt,
};

const UPDATE: Operation = {
  id: "prompts.update",
  method: "PUT",
  path: "/v1/prompts/{prompt_id}",
  body: "json",
  answer: shapes.Prompt,
};

const DELETE: Operation = {
  id: "prompts.delete",
  method: "DELETE",
  path: "/v1/prompts/{prompt_id}",
};

const SET_DEFAULT_VERSION: Operation = {
  id: "prompts.set_default_version",
  method: "PUT",
  path: "/v1/prompts/{prompt_id}/set-default-version",
  body: "json",
  answer: shapes.Prompt,
};

/** Operations of `client.prompts`. */
export class Prompts extends Resource {
  /** Operations of `client.prompts.versions`. */
  versions: PromptsVersions = new PromptsVersions(this._client);

  /**
   * List prompts.
   *
   * Returns every prompt in its default version.
   *
   * Source: prompts.yaml#/paths/~1v1~1prompts/get
   *
   * @returns The prompts.
   */
  list(options?: RequestOptions): PagePromise<types.PromptList, types.Prompt> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Create a prompt.
   *
   * Stores a new prompt as version 1 and makes that version the default.
   *
   * Source: prompts.yaml#/paths/~1v1~1prompts/post
   *
   * @returns The new prompt.
   */
  create(params: types.CreatePromptRequest, options?: RequestOptions): APIPromise<types.Prompt> {
    return this._client.send(CREATE, [], params, options);
  }

  /**
   * Get a prompt.
   *
   * Returns one version of a prompt, the default version where none is named.
   *
   * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/get
   *
   * @param promptId Identifier of the prompt.
   * @returns The prompt.
   */
  retrieve(
    promptId: string,
    params?: PromptsRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<types.Prompt> {
    return this._client.send(RETRIEVE, [promptId], params, options);
  }

  /**
   * Update a prompt.
   *
   * Stores a new version of a prompt. A 409 means that `version` is not the latest one.
   *
   * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
   *
   * @param promptId Identifier of the prompt.
   * @returns The prompt in its new version.
   */
  update(
    promptId: string,
    params: types.UpdatePromptRequest,
    options?: RequestOptions,
  ): APIPromise<types.Prompt> {
    return this._client.send(UPDATE, [promptId], params, options);
  }

  /**
   * Delete a prompt.
   *
   * Deletes a prompt with all its versions.
   *
   * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/delete
   *
   * @param promptId Identifier of the prompt.
   */
  delete(promptId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(DELETE, [promptId], undefined, options);
  }

  /**
   * Choose the default version of a prompt.
   *
   * Makes one existing version the default. A 409 means that the prompt has no such version.
   *
   * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
   *
   * @param promptId Identifier of the prompt.
   * @returns The prompt in the version that is now the default.
   */
  setDefaultVersion(
    promptId: string,
    params: types.SetDefaultVersionRequest,
    options?: RequestOptions,
  ): APIPromise<types.Prompt> {
    return this._client.send(SET_DEFAULT_VERSION, [promptId], params, options);
  }
}
