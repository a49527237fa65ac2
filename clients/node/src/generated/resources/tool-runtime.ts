// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";
import { ToolRuntimeRagTool } from "./tool-runtime/rag-tool.js";

/**
 * Parameters of `tool_runtime.list_tools`.
 *
 * Source: tools.yaml#/paths/~1v1~1tool-runtime~1list-tools/get
 */
export interface ToolRuntimeListToolsParams {
  /** Only tools of this group; one that is not registered has none. */
  tool_group_id?: string | null | undefined;
  /** An MCP server whose tools to list, as `mcp_endpoint[uri]=…`. */
  mcp_endpoint?: types.Url | null | undefined;
}

const LIST_TOOLS: Operation = {
  id: "tool_runtime.list_tools",
  method: "GET",
  path: "/v1/tool-runtime/list-tools",
  query: {
    tool_group_id: "",
    mcp_endpoint: "[]",
  },
  answer: shapes.ListToolDefsResponse,
};

const INVOKE: Operation = {
  id: "tool_runtime.invoke",
  method: "POST",
  path: "/v1/tool-runtime/invoke",
  body: "json",
  answer: shapes.ToolInvocationResult,
};

/** Operations of `client.toolRuntime`. */
export class ToolRuntime extends Resource {
  /** Operations of `client.toolRuntime.ragTool`. */
  ragTool: ToolRuntimeRagTool = new ToolRuntimeRagTool(this._client);

  /**
   * List tools that can run.
   *
   * Asks the providers which tools they have now, also those of an MCP server that is not
   * registered.
   *
   * Source: tools.yaml#/paths/~1v1~1tool-runtime~1list-tools/get
   *
   * @returns The tools.
   */
  listTools(
    params?: ToolRuntimeListToolsParams,
    options?: RequestOptions,
  ): APIPromise<types.ListToolDefsResponse> {
    return this._client.send(LIST_TOOLS, [], params, options);
  }

  /**
   * Run a tool.
   *
   * Calls a tool and waits for its result. A tool that fails still answers, with `error_message`.
   *
   * Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
   *
   * @returns The result of the tool.
   */
  invoke(
    params: types.InvokeToolRequest,
    options?: RequestOptions,
  ): APIPromise<types.ToolInvocationResult> {
    return this._client.send(INVOKE, [], params, options);
  }
}
