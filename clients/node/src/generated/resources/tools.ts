// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

/**
 * Parameters of `tools.list`.
 *
 * Source: tools.yaml#/paths/~1v1~1tools/get
 */
export interface ToolsListParams {
  /** Only tools of this group; one that is not registered has none. */
  toolgroup_id?: string | null | undefined;
}

const LIST: Operation = {
  id: "tools.list",
  method: "GET",
  path: "/v1/tools",
  query: {
    toolgroup_id: "",
  },
  answer: shapes.ListToolsResponse,
  paging: { items: "data" },
};

const RETRIEVE: Operation = {
  id: "tools.retrieve",
  method: "GET",
  path: "/v1/tools/{+tool_name}",
  answer: shapes.Tool,
};

/** Operations of `client.tools`. */
export class Tools extends Resource {
  /**
   * List tools.
   *
   * Returns the tools of all registered tool groups, or of one.
   *
   * Source: tools.yaml#/paths/~1v1~1tools/get
   *
   * @returns The tools.
   */
  list(
    params?: ToolsListParams,
    options?: RequestOptions,
  ): PagePromise<types.ListToolsResponse, types.Tool> {
    return this._client.page(LIST, [], params, options);
  }

  /**
   * Get a tool.
   *
   * Returns one tool of a registered tool group.
   *
   * Source: tools.yaml#/paths/~1v1~1tools~1{tool_name}/get
   *
   * @param toolName Name of the tool.
   * @returns The tool.
   */
  retrieve(toolName: string, options?: RequestOptions): APIPromise<types.Tool> {
    return this._client.send(RETRIEVE, [toolName], undefined, options);
  }
}
