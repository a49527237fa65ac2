// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Tools. */

import type { UnknownVariant } from "../../runtime/variants.js";
import type { InterleavedContent, Metadata, ToolDef, ToolParameter, Url } from "./common.js";
import type { DocumentContent } from "./memory.js";
import type { VectorStoreSearchMode } from "./vector-stores.js";

/**
 * A tool group to make known.
 *
 * Source: tools.yaml#/components/schemas/RegisterToolGroupRequest
 */
export interface RegisterToolGroupRequest {
  /** Name of the group in this stack, such as `mcp::weather`. */
  toolgroup_id: string;
  /** The provider that runs its tools. */
  provider_id: string;
  /** A reference to content kept elsewhere. */
  mcp_endpoint?: Url | undefined;
  /** Arguments that every call of its tools is given. */
  args?: { [key: string]: unknown } | undefined;
}

/**
 * Tools that come together.
 *
 * Source: tools.yaml#/components/schemas/ToolGroup
 */
export interface ToolGroup {
  /** Name of the group in this stack. */
  identifier: string;
  /** The provider that runs its tools. */
  provider_id: string;
  /** Its name at the provider. */
  provider_resource_id: string;
  /** Kind of this resource. */
  type: "tool_group";
  /** A reference to content kept elsewhere. */
  mcp_endpoint?: Url | undefined;
  /** Arguments that every call of its tools is given. */
  args?: { [key: string]: unknown } | undefined;
}

/**
 * All tool groups.
 *
 * Source: tools.yaml#/components/schemas/ListToolGroupsResponse
 */
export interface ListToolGroupsResponse {
  /** The tool groups. */
  data: ToolGroup[];
}

/**
 * A tool of a registered tool group.
 *
 * Source: tools.yaml#/components/schemas/Tool
 */
export interface Tool {
  /** Name of the tool in this stack. */
  identifier: string;
  /** The same name, for newer clients. */
  name: string;
  /** The provider that runs it. */
  provider_id: string;
  /** Its name at the provider. */
  provider_resource_id: string;
  /** Kind of this resource. */
  type: "tool";
  /** The group that it belongs to. */
  toolgroup_id: string;
  /** What it does and when to use it. */
  description: string;
  /** Its parameters. */
  parameters: ToolParameter[];
  /** JSON Schema of the arguments. */
  input_schema?: { [key: string]: unknown } | undefined;
  /** JSON Schema of the result. */
  output_schema?: { [key: string]: unknown } | undefined;
  /** Free-form facts that the caller attaches to a resource. */
  metadata?: Metadata | undefined;
}

/**
 * Tools of registered tool groups.
 *
 * Source: tools.yaml#/components/schemas/ListToolsResponse
 */
export interface ListToolsResponse {
  /** The tools. */
  data: Tool[];
}

/**
 * Tools that can run.
 *
 * Source: tools.yaml#/components/schemas/ListToolDefsResponse
 */
export interface ListToolDefsResponse {
  /** The tools. */
  data: ToolDef[];
}

/**
 * A tool to run.
 *
 * Source: tools.yaml#/components/schemas/InvokeToolRequest
 */
export interface InvokeToolRequest {
  /** Name of the tool. */
  tool_name: string;
  /** Its arguments by name. */
  kwargs: { [key: string]: unknown };
}

/**
 * What a tool answers.
 *
 * Source: tools.yaml#/components/schemas/ToolInvocationResult
 */
export interface ToolInvocationResult {
  /** Text, one content item, or a list of items that mix text and images. */
  content?: InterleavedContent | undefined;
  /** What went wrong; absent or null when nothing did. */
  error_message?: string | null | undefined;
  /** Number of the failure, in the manner of an HTTP status. */
  error_code?: number | null | undefined;
  /** Free-form facts that the caller attaches to a resource. */
  metadata?: Metadata | undefined;
}

/**
 * Documents to read.
 *
 * Source: tools.yaml#/components/schemas/InsertRagDocumentsRequest
 */
export interface InsertRagDocumentsRequest {
  /** The documents. */
  documents: RagDocument[];
  /** Vector database or vector store that keeps the chunks. */
  vector_db_id: string;
  /** Most tokens in a chunk. */
  chunk_size_in_tokens: number;
}

/**
 * A document to read.
 *
 * Source: tools.yaml#/components/schemas/RagDocument
 */
export interface RagDocument {
  /** Identifier of the document. */
  document_id: string;
  /** A document: in place, or the URL that it is read from. */
  content: DocumentContent;
  /** MIME type of the content. Default `text/plain`. */
  mime_type?: string | null | undefined;
  /** Free-form facts that the caller attaches to a resource. */
  metadata?: Metadata | undefined;
}

/**
 * What context to look for.
 *
 * Source: tools.yaml#/components/schemas/QueryRagRequest
 */
export interface QueryRagRequest {
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
  /** Vector databases or vector stores to look in. */
  vector_db_ids: string[];
  /** How context is found and written. */
  query_config?: RagQueryConfig | undefined;
}

/**
 * How context is found and written.
 *
 * Source: tools.yaml#/components/schemas/RagQueryConfig
 */
export interface RagQueryConfig {
  /** How the query is made from the content. */
  query_generator_config?: RagQueryGeneratorConfig | undefined;
  /** Most tokens of context. */
  max_tokens_in_context?: number | undefined;
  /** Most chunks of context. */
  max_chunks?: number | undefined;
  /**
   * How a chunk is written. `{index}`, `{chunk.content}` and `{metadata}` stand for its place, text
   * and metadata.
   */
  chunk_template?: string | undefined;
  /** What decides whether a chunk fits. Default `vector`. */
  mode?: VectorStoreSearchMode | null | undefined;
  /** How a hybrid search joins its two lists. Default `rrf`. */
  ranker?: RagRanker | null | undefined;
}

/**
 * How the query is made from the content.
 *
 * Source: tools.yaml#/components/schemas/RagQueryGeneratorConfig
 */
export type RagQueryGeneratorConfig =
  DefaultRagQueryGeneratorConfig | LlmRagQueryGeneratorConfig | UnknownVariant<"type">;

/**
 * The texts of the content are joined.
 *
 * Source: tools.yaml#/components/schemas/DefaultRagQueryGeneratorConfig
 */
export interface DefaultRagQueryGeneratorConfig {
  /** Tag of this kind. */
  type: "default";
  /** What stands between the texts. */
  separator?: string | undefined;
}

/**
 * A model writes the query.
 *
 * Source: tools.yaml#/components/schemas/LlmRagQueryGeneratorConfig
 */
export interface LlmRagQueryGeneratorConfig {
  /** Tag of this kind. */
  type: "llm";
  /** The model. */
  model: string;
  /** Prompt for the model; `messages` in it stands for the content. */
  template: string;
}

/**
 * How two ranked lists become one.
 *
 * Source: tools.yaml#/components/schemas/RagRanker
 */
export type RagRanker = RrfRanker | WeightedRanker | UnknownVariant<"type">;

/**
 * Reciprocal rank fusion.
 *
 * Source: tools.yaml#/components/schemas/RrfRanker
 */
export interface RrfRanker {
  /** Tag of this kind. */
  type: "rrf";
  /** How much low ranks count; higher evens them out. */
  impact_factor?: number | undefined;
}

/**
 * A weighted sum of both scores.
 *
 * Source: tools.yaml#/components/schemas/WeightedRanker
 */
export interface WeightedRanker {
  /** Tag of this kind. */
  type: "weighted";
  /** 0 counts words only, 1 meaning only. */
  alpha?: number | undefined;
}

/**
 * Context for a prompt.
 *
 * Source: tools.yaml#/components/schemas/RagQueryResult
 */
export interface RagQueryResult {
  /** The context; absent or null when nothing fits. */
  content?: InterleavedContent | null | undefined;
  /** Free-form facts that the caller attaches to a resource. */
  metadata: Metadata;
}
