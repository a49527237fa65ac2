// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const LIST: Operation = {
  id: "toolgroups.list",
  method: "GET",
  path: "/v1/toolgroups",
  answer: shapes.ListToolGroupsResponse,
  paging: { items: "data" },
};

const REGISTER: Operation = {
  id: "toolgroups.register",
  method: "POST",
  path: "/v1/toolgroups",
  body: "json",
};

const RETRIEVE: Operation = {
  id: "toolgroups.retrieve",
  method: "GET",
  path: "/v1/toolgroups/{+toolgroup_id}",
  answer: shapes.ToolGroup,
};

const UNREGISTER: Operation = {
  id: "toolgroups.unregister",
  method: "DELETE",
  path: "/v1/toolgroups/{+toolgroup_id}",
};

/** Operations of `client.toolgroups`. */
export class Toolgroups extends Resource {
  /**
   * List tool groups.
   *
   * Returns all registered tool groups.
   *
   * Source: tools.yaml#/paths/~1v1~1toolgroups/get
   *
   * @returns The tool groups.
   */
  list(options?: RequestOptions): PagePromise<types.ListToolGroupsResponse, types.ToolGroup> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Register a tool group.
   *
   * Makes the tools of a provider, or of an MCP server, known. A taken identifier is a conflict.
   *
   * Source: tools.yaml#/paths/~1v1~1toolgroups/post
   */
  register(params: types.RegisterToolGroupRequest, options?: RequestOptions): APIPromise<void> {
    return this._client.send(REGISTER, [], params, options);
  }

  /**
   * Get a tool group.
   *
   * Returns one registered tool group.
   *
   * Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/get
   *
   * @param toolgroupId Identifier of the tool group.
   * @returns The tool group.
   */
  retrieve(toolgroupId: string, options?: RequestOptions): APIPromise<types.ToolGroup> {
    return this._client.send(RETRIEVE, [toolgroupId], undefined, options);
  }

  /**
   * Unregister a tool group.
   *
   * Forgets a tool group with its tools.
   *
   * Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/delete
   *
   * @param toolgroupId Identifier of the tool group.
   */
  unregister(toolgroupId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(UNREGISTER, [toolgroupId], undefined, options);
  }
}
