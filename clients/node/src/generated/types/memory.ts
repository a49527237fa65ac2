// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Memory. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";
import type { InterleavedContent, Metadata, Url } from "./common.js";
import type { Chunk, EmbeddedChunk, VectorStoreSearchMode } from "./vector-stores.js";

/**
 * A memory bank to make.
 *
 * Source: memory.yaml#/components/schemas/RegisterMemoryBankRequest
 */
export interface RegisterMemoryBankRequest {
  /** Name of the bank in this stack. */
  memory_bank_id: string;
  /** Kind of a memory bank with its settings. */
  params: MemoryBankParams;
  /** Provider that keeps the bank; needed where several offer its kind. */
  provider_id?: string | null | undefined;
  /** Its name at the provider. Default the same as `memory_bank_id`. */
  provider_memory_bank_id?: string | null | undefined;
}

/**
 * Kind of a memory bank with its settings.
 *
 * Source: memory.yaml#/components/schemas/MemoryBankParams
 */
export type MemoryBankParams =
  | VectorMemoryBankParams
  | KeyValueMemoryBankParams
  | KeywordMemoryBankParams
  | GraphMemoryBankParams
  | UnknownVariant<"memory_bank_type">;

/**
 * A bank that finds by meaning.
 *
 * Source: memory.yaml#/components/schemas/VectorMemoryBankParams
 */
export interface VectorMemoryBankParams {
  /** Tag of this kind. */
  memory_bank_type: "vector";
  /** Model that embeds the chunks. */
  embedding_model: string;
  /**
   * Length of an embedding. Default the model's own; one that the model cannot make counts as its
   * own.
   */
  embedding_dimension?: number | undefined;
  /** Most tokens in a chunk. */
  chunk_size_in_tokens: number;
  /** Tokens that neighbours have in common; more than half a chunk counts as half. */
  overlap_size_in_tokens?: number | undefined;
}

/**
 * A bank that finds by key.
 *
 * Source: memory.yaml#/components/schemas/KeyValueMemoryBankParams
 */
export interface KeyValueMemoryBankParams {
  /** Tag of this kind. */
  memory_bank_type: "keyvalue";
}

/**
 * A bank that finds by words.
 *
 * Source: memory.yaml#/components/schemas/KeywordMemoryBankParams
 */
export interface KeywordMemoryBankParams {
  /** Tag of this kind. */
  memory_bank_type: "keyword";
}

/**
 * A bank that finds along relations.
 *
 * Source: memory.yaml#/components/schemas/GraphMemoryBankParams
 */
export interface GraphMemoryBankParams {
  /** Tag of this kind. */
  memory_bank_type: "graph";
}

/**
 * A place that remembers documents.
 *
 * Source: memory.yaml#/components/schemas/MemoryBank
 */
export type MemoryBank =
  | VectorMemoryBank
  | KeyValueMemoryBank
  | KeywordMemoryBank
  | GraphMemoryBank
  | UnknownVariant<"memory_bank_type">;

/**
 * A bank that finds by meaning.
 *
 * Source: memory.yaml#/components/schemas/VectorMemoryBank
 */
export interface VectorMemoryBank {
  /** Name of the bank in this stack. */
  identifier: string;
  /** The provider that keeps it. */
  provider_id: string;
  /** Its name at the provider. */
  provider_resource_id: string;
  /** Kind of this resource. */
  type: "memory_bank";
  /** Tag of this kind. */
  memory_bank_type: "vector";
  /** Model that embeds the chunks. */
  embedding_model: string;
  /** Length of an embedding. */
  embedding_dimension?: number | undefined;
  /** Most tokens in a chunk. */
  chunk_size_in_tokens: number;
  /** Tokens that neighbours have in common. */
  overlap_size_in_tokens?: number | undefined;
}

/**
 * A bank that finds by key.
 *
 * Source: memory.yaml#/components/schemas/KeyValueMemoryBank
 */
export interface KeyValueMemoryBank {
  /** Name of the bank in this stack. */
  identifier: string;
  /** The provider that keeps it. */
  provider_id: string;
  /** Its name at the provider. */
  provider_resource_id: string;
  /** Kind of this resource. */
  type: "memory_bank";
  /** Tag of this kind. */
  memory_bank_type: "keyvalue";
}

/**
 * A bank that finds by words.
 *
 * Source: memory.yaml#/components/schemas/KeywordMemoryBank
 */
export interface KeywordMemoryBank {
  /** Name of the bank in this stack. */
  identifier: string;
  /** The provider that keeps it. */
  provider_id: string;
  /** Its name at the provider. */
  provider_resource_id: string;
  /** Kind of this resource. */
  type: "memory_bank";
  /** Tag of this kind. */
  memory_bank_type: "keyword";
}

/**
 * A bank that finds along relations.
 *
 * Source: memory.yaml#/components/schemas/GraphMemoryBank
 */
export interface GraphMemoryBank {
  /** Name of the bank in this stack. */
  identifier: string;
  /** The provider that keeps it. */
  provider_id: string;
  /** Its name at the provider. */
  provider_resource_id: string;
  /** Kind of this resource. */
  type: "memory_bank";
  /** Tag of this kind. */
  memory_bank_type: "graph";
}

/**
 * All memory banks.
 *
 * Source: memory.yaml#/components/schemas/ListMemoryBanksResponse
 */
export interface ListMemoryBanksResponse {
  /** The memory banks. */
  data: MemoryBank[];
}

/**
 * Documents to keep.
 *
 * Source: memory.yaml#/components/schemas/InsertDocumentsRequest
 */
export interface InsertDocumentsRequest {
  /** The memory bank. */
  bank_id: string;
  /** The documents. */
  documents: MemoryBankDocument[];
  /** Forget the documents after this time. Default never. */
  ttl_seconds?: number | null | undefined;
}

/**
 * A document to keep.
 *
 * Source: memory.yaml#/components/schemas/MemoryBankDocument
 */
export interface MemoryBankDocument {
  /**
   * Identifier of the document within its bank; the key in a key-value bank and the node in a graph
   * bank.
   */
  document_id: string;
  /** A document: in place, or the URL that it is read from. */
  content: DocumentContent;
  /** MIME type of the content. Default `text/plain`. */
  mime_type?: string | null | undefined;
  /** Free-form facts that the caller attaches to a resource. */
  metadata?: Metadata | undefined;
  /** Edges that leave this node. Only graph banks look at them. */
  relations?: MemoryRelation[] | undefined;
}

/**
 * A document: in place, or the URL that it is read from.
 *
 * Source: memory.yaml#/components/schemas/DocumentContent
 */
export type DocumentContent = InterleavedContent | Url;

/**
 * A directed edge of a graph bank.
 *
 * Source: memory.yaml#/components/schemas/MemoryRelation
 */
export interface MemoryRelation {
  /** What the relation says, such as `works_for`. */
  type: string;
  /** The `document_id` that it leads to; the document may come later. */
  target: string;
  /** How strong it is, from 0 to 1; each step multiplies the score by half of it. */
  weight?: number | undefined;
}

/**
 * What to look for in a memory bank.
 *
 * Source: memory.yaml#/components/schemas/QueryDocumentsRequest
 */
export interface QueryDocumentsRequest {
  /** The memory bank. */
  bank_id: string;
  /** Text, one content item, or a list of items that mix text and images. */
  query: InterleavedContent;
  /** Settings of the query. */
  params?: MemoryQueryParams | null | undefined;
}

/**
 * Settings of a query. Those of another kind of bank count for nothing.
 *
 * Source: memory.yaml#/components/schemas/MemoryQueryParams
 */
export interface MemoryQueryParams {
  /** How many chunks to answer at most. */
  max_chunks?: number | undefined;
  /** Chunks that score lower are left out. Default none are. */
  score_threshold?: number | undefined;
  /** Settings for a vector bank. */
  vector?: VectorMemoryQueryParams | null | undefined;
  /** Settings for a key-value bank. */
  keyvalue?: KeyValueMemoryQueryParams | null | undefined;
  /** Settings for a keyword bank. */
  keyword?: KeywordMemoryQueryParams | null | undefined;
  /** Settings for a graph bank. */
  graph?: GraphMemoryQueryParams | null | undefined;
}

/**
 * How a vector bank searches.
 *
 * Source: memory.yaml#/components/schemas/VectorMemoryQueryParams
 */
export interface VectorMemoryQueryParams {
  /** What decides whether a chunk fits - its meaning, its words, or both. */
  mode?: VectorStoreSearchMode | undefined;
}

/**
 * How a key-value bank searches.
 *
 * Source: memory.yaml#/components/schemas/KeyValueMemoryQueryParams
 */
export interface KeyValueMemoryQueryParams {
  /** Whether the query is a whole key or the beginning of keys. Default `exact`. */
  match?: KeyMatch | undefined;
}

/**
 * Whether the query is a whole key or the beginning of keys. Default `exact`.
 *
 * Source: memory.yaml#/components/schemas/KeyMatch
 */
export type KeyMatch = OpenEnum<"exact" | "prefix">;

/**
 * How a keyword bank searches.
 *
 * Source: memory.yaml#/components/schemas/KeywordMemoryQueryParams
 */
export interface KeywordMemoryQueryParams {
  /** Whether a chunk must have any or all words of the query. Default `any`. */
  match?: KeywordMatch | undefined;
}

/**
 * Whether a chunk must have any or all words of the query. Default `any`.
 *
 * Source: memory.yaml#/components/schemas/KeywordMatch
 */
export type KeywordMatch = OpenEnum<"any" | "all">;

/**
 * How far and along what a graph bank walks.
 *
 * Source: memory.yaml#/components/schemas/GraphMemoryQueryParams
 */
export interface GraphMemoryQueryParams {
  /** Most steps away from a start node. */
  max_depth?: number | undefined;
  /** Which relations of a node to follow. Default `both`. */
  direction?: GraphDirection | undefined;
  /** Types of relations to follow. Default all. */
  relation_types?: string[] | null | undefined;
}

/**
 * Which relations of a node to follow. Default `both`.
 *
 * Source: memory.yaml#/components/schemas/GraphDirection
 */
export type GraphDirection = OpenEnum<"outgoing" | "incoming" | "both">;

/**
 * What a query found.
 *
 * Source: memory.yaml#/components/schemas/QueryDocumentsResponse
 */
export interface QueryDocumentsResponse {
  /** The chunks, best first. */
  chunks: MemoryChunk[];
  /** The score of each chunk; higher is better. */
  scores: number[];
}

/**
 * A piece of a document in a memory bank.
 *
 * Source: memory.yaml#/components/schemas/MemoryChunk
 */
export interface MemoryChunk {
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
  /** Tokens of the content. */
  token_count: number;
  /** Document that it is a piece of. */
  document_id: string;
  /** Free-form facts that the caller attaches to a resource. */
  metadata?: Metadata | undefined;
  /** Nodes from a start node to this one. Graph banks only. */
  path?: string[] | undefined;
}

/**
 * A vector store as clients of the 0.2 line see it.
 *
 * Source: memory.yaml#/components/schemas/VectorDb
 */
export interface VectorDb {
  /** Name of the database in this stack. */
  identifier: string;
  /** The provider that keeps it. */
  provider_id: string;
  /** Its name at the provider. */
  provider_resource_id: string;
  /** Kind of this resource. */
  type: "vector_db";
  /** Model that embeds the chunks. */
  embedding_model: string;
  /** Length of an embedding. */
  embedding_dimension: number;
  /** Name for people. */
  vector_db_name?: string | undefined;
}

/**
 * All vector databases.
 *
 * Source: memory.yaml#/components/schemas/ListVectorDbsResponse
 */
export interface ListVectorDbsResponse {
  /** The vector databases. */
  data: VectorDb[];
}

/**
 * A vector database to make.
 *
 * Source: memory.yaml#/components/schemas/RegisterVectorDbRequest
 */
export interface RegisterVectorDbRequest {
  /** Name of the database in this stack. */
  vector_db_id: string;
  /** Model that embeds the chunks. */
  embedding_model: string;
  /**
   * Length of an embedding. Default the model's own; one that the model cannot make counts as its
   * own.
   */
  embedding_dimension?: number | null | undefined;
  /** The provider that keeps it. Default the first. */
  provider_id?: string | null | undefined;
  /** Name for people. Default `vector_db_id`. */
  vector_db_name?: string | null | undefined;
  /** Its name at the provider. Default `vector_db_id`. */
  provider_vector_db_id?: string | null | undefined;
}

/**
 * Chunks to keep. Name the place in `vector_store_id` or by its older name `vector_db_id`; both is
 * `vector_store_id`, neither is not found.
 *
 * Source: memory.yaml#/components/schemas/InsertChunksRequest
 */
export interface InsertChunksRequest {
  /** The vector store. */
  vector_store_id?: string | undefined;
  /** The vector store under its older name. */
  vector_db_id?: string | undefined;
  /** The chunks. */
  chunks: Chunk[];
  /** Forget the chunks after this time. Default never. */
  ttl_seconds?: number | null | undefined;
}

/**
 * What to look for. Name the place in `vector_store_id` or by its older name `vector_db_id`; both
 * is `vector_store_id`, neither is not found.
 *
 * Source: memory.yaml#/components/schemas/QueryChunksRequest
 */
export interface QueryChunksRequest {
  /** The vector store. */
  vector_store_id?: string | undefined;
  /** The vector store under its older name. */
  vector_db_id?: string | undefined;
  /** Text, one content item, or a list of items that mix text and images. */
  query: InterleavedContent;
  /** Settings of the query. */
  params?: QueryChunksParams | null | undefined;
}

/**
 * Settings of a query; a provider may know more.
 *
 * Source: memory.yaml#/components/schemas/QueryChunksParams
 */
export interface QueryChunksParams {
  /** How many chunks to answer at most. */
  max_chunks?: number | undefined;
  /** Chunks that score lower are left out. Default none are. */
  score_threshold?: number | undefined;
  /** What decides whether a chunk fits - its meaning, its words, or both. */
  mode?: VectorStoreSearchMode | undefined;
  [field: string]: unknown;
}

/**
 * What a query found.
 *
 * Source: memory.yaml#/components/schemas/QueryChunksResponse
 */
export interface QueryChunksResponse {
  /** The chunks, best first. */
  chunks: EmbeddedChunk[];
  /** The score of each chunk; higher is better. */
  scores: number[];
}
