// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

const INSERT: Operation = {
  id: "tool_runtime.rag_tool.insert",
  method: "POST",
  path: "/v1/tool-runtime/rag-tool/insert",
  body: "json",
};

const QUERY: Operation = {
  id: "tool_runtime.rag_tool.query",
  method: "POST",
  path: "/v1/tool-runtime/rag-tool/query",
  body: "json",
  answer: shapes.RagQueryResult,
};

/** Operations of `client.toolRuntime.ragTool`. */
export class ToolRuntimeRagTool extends Resource {
  /**
   * Read documents for retrieval.
   *
   * Cuts documents into chunks and puts these into a vector database.
   *
   * Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
   */
  insert(params: types.InsertRagDocumentsRequest, options?: RequestOptions): APIPromise<void> {
    return this._client.send(INSERT, [], params, options);
  }

  /**
   * Retrieve context for a model.
   *
   * Looks in vector databases for chunks that fit, and joins them into content for a prompt.
   *
   * Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
   *
   * @returns The context.
   */
  query(params: types.QueryRagRequest, options?: RequestOptions): APIPromise<types.RagQueryResult> {
    return this._client.send(QUERY, [], params, options);
  }
}
