// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { PagePromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

const LIST: Operation = {
  id: "prompts.versions.list",
  method: "GET",
  path: "/v1/prompts/{prompt_id}/versions",
  answer: shapes.PromptList,
  paging: { items: "data" },
};

/** Operations of `client.prompts.versions`. */
export class PromptsVersions extends Resource {
  /**
   * List the versions of a prompt.
   *
   * Returns every version of one prompt, oldest first.
   *
   * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1versions/get
   *
   * @param promptId Identifier of the prompt.
   * @returns The versions.
   */
  list(promptId: string, options?: RequestOptions): PagePromise<types.PromptList, types.Prompt> {
    return this._client.page(LIST, [promptId], undefined, options);
  }
}
