// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Vector Stores. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";
import type { InterleavedContent, Metadata } from "./common.js";

/**
 * A vector store to make.
 *
 * Source: vector_stores.yaml#/components/schemas/CreateVectorStoreRequest
 */
export interface CreateVectorStoreRequest {
  /** Name for people. */
  name?: string | null | undefined;
  /** What the store is for. */
  description?: string | null | undefined;
  /** Uploaded files to read into it. */
  file_ids?: string[] | null | undefined;
  /** When the store expires. Default never. */
  expires_after?: VectorStoreExpiresAfter | null | undefined;
  /** How to cut the files. Default `auto`. */
  chunking_strategy?: VectorStoreChunkingStrategyParam | null | undefined;
  /** Facts to attach to the store. */
  metadata?: Metadata | null | undefined;
  /** Model that embeds the chunks. Default the stack's. */
  embedding_model?: string | null | undefined;
  /**
   * Length of an embedding. Default the model's own; one that the model cannot make counts as its
   * own.
   */
  embedding_dimension?: number | null | undefined;
  /** Provider that keeps the store. Default the first. */
  provider_id?: string | null | undefined;
}

/**
 * Fields of a vector store to change.
 *
 * Source: vector_stores.yaml#/components/schemas/UpdateVectorStoreRequest
 */
export interface UpdateVectorStoreRequest {
  /** New name. */
  name?: string | null | undefined;
  /** New time of expiry. */
  expires_after?: VectorStoreExpiresAfter | null | undefined;
  /** Facts that take the place of the old ones. */
  metadata?: Metadata | null | undefined;
}

/**
 * A place that files are read into and searched in.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStore
 */
export interface VectorStore {
  /** Identifier of the store. */
  id: string;
  /** Kind of this object. */
  object: "vector_store";
  /** When it was made in Unix seconds. */
  created_at: number;
  /** Name for people; empty when none was given. */
  name: string;
  /** What the store is for. */
  description?: string | null | undefined;
  /** Bytes that its files take. */
  usage_bytes: number;
  /** Files by status. */
  file_counts: VectorStoreFileCounts;
  /** Whether a store can be searched; while files are being read it already can. */
  status: VectorStoreStatus;
  /** When the store expires; null or absent for never. */
  expires_after?: VectorStoreExpiresAfter | null | undefined;
  /** When it will expire in Unix seconds; null or absent for never. */
  expires_at?: number | null | undefined;
  /** When it was last used in Unix seconds; null for never. */
  last_active_at: number | null;
  /** Free-form facts that the caller attaches to a resource. */
  metadata: Metadata;
}

/**
 * Whether a store can be searched; while files are being read it already can.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreStatus
 */
export type VectorStoreStatus = OpenEnum<"expired" | "in_progress" | "completed">;

/**
 * Files by status.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileCounts
 */
export interface VectorStoreFileCounts {
  /** Files being read. */
  in_progress: number;
  /** Files that can be searched. */
  completed: number;
  /** Files that could not be read. */
  failed: number;
  /** Files whose reading was stopped. */
  cancelled: number;
  /** All files. */
  total: number;
}

/**
 * When a store expires.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreExpiresAfter
 */
export interface VectorStoreExpiresAfter {
  /** The moment from which the time runs. */
  anchor: "last_active_at";
  /** How many days to keep it. */
  days: number;
}

/**
 * A page of vector stores.
 *
 * Source: vector_stores.yaml#/components/schemas/ListVectorStoresResponse
 */
export interface ListVectorStoresResponse {
  /** Kind of this object. */
  object: "list";
  /** The vector stores. */
  data: VectorStore[];
  /** Identifier of the first store; null on an empty page. */
  first_id: string | null;
  /** Identifier of the last store; null on an empty page. */
  last_id: string | null;
  /** Whether stores follow. */
  has_more: boolean;
}

/**
 * Proof that a vector store is gone.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreDeleted
 */
export interface VectorStoreDeleted {
  /** Identifier that the store had. */
  id: string;
  /** Kind of this object. */
  object: "vector_store.deleted";
  /** Whether it is deleted. */
  deleted: boolean;
}

/**
 * What to look for.
 *
 * Source: vector_stores.yaml#/components/schemas/SearchVectorStoreRequest
 */
export interface SearchVectorStoreRequest {
  /** One query, or several whose results are joined. */
  query: VectorStoreSearchQuery;
  /** Condition on the attributes of files. Default none. */
  filters?: VectorStoreFilter | null | undefined;
  /** How many chunks to answer at most. */
  max_num_results?: number | null | undefined;
  /** How to rank the chunks. */
  ranking_options?: VectorStoreRankingOptions | null | undefined;
  /** Whether a model may put the query into better words. */
  rewrite_query?: boolean | null | undefined;
  /** What decides whether a chunk fits. Default `vector`. */
  search_mode?: VectorStoreSearchMode | null | undefined;
}

/**
 * One query, or several whose results are joined.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreSearchQuery
 */
export type VectorStoreSearchQuery = string | string[];

/**
 * What decides whether a chunk fits - its meaning, its words, or both.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreSearchMode
 */
export type VectorStoreSearchMode = OpenEnum<"vector" | "keyword" | "hybrid">;

/**
 * How chunks are ranked.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreRankingOptions
 */
export interface VectorStoreRankingOptions {
  /**
   * Name of the ranker: `auto`, `none`, `default-2024-11-15`, `rrf`, `weighted` or one of the
   * provider. Default `auto`.
   */
  ranker?: string | null | undefined;
  /** Chunks that score lower are left out. */
  score_threshold?: number | null | undefined;
  /** Weight of meaning against words for `weighted`: 0 is words only, 1 meaning only. */
  alpha?: number | null | undefined;
  /** How much low ranks count for `rrf`. */
  impact_factor?: number | null | undefined;
  /** Weight of each signal by its name. */
  weights?: { [key: string]: number } | null | undefined;
  /** Model that ranks the chunks anew. */
  model?: string | null | undefined;
}

/**
 * A condition on attributes, one comparison or several joined.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFilter
 */
export type VectorStoreFilter = VectorStoreCompoundFilter | VectorStoreComparisonFilter;

/**
 * Conditions joined into one.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreCompoundFilter
 */
export type VectorStoreCompoundFilter =
  VectorStoreAndFilter | VectorStoreOrFilter | UnknownVariant<"type">;

/**
 * True when all its conditions are.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreAndFilter
 */
export interface VectorStoreAndFilter {
  /** Tag of this kind. */
  type: "and";
  /** The conditions. */
  filters: VectorStoreFilter[];
}

/**
 * True when any of its conditions is.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreOrFilter
 */
export interface VectorStoreOrFilter {
  /** Tag of this kind. */
  type: "or";
  /** The conditions. */
  filters: VectorStoreFilter[];
}

/**
 * Compares an attribute with a value. A file without the attribute, or with one of another type,
 * fits only `ne` and `nin`.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreComparisonFilter
 */
export interface VectorStoreComparisonFilter {
  /** How to compare; `in` and `nin` look into a list. */
  type: VectorStoreComparison;
  /** Name of the attribute. */
  key: string;
  /** A value to compare with; a list for `in` and `nin`. */
  value: VectorStoreFilterValue;
}

/**
 * How to compare; `in` and `nin` look into a list.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreComparison
 */
export type VectorStoreComparison = OpenEnum<
  "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin"
>;

/**
 * A value to compare with; a list for `in` and `nin`.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFilterValue
 */
export type VectorStoreFilterValue = string | number | boolean | VectorStoreAttributeValue[];

/**
 * Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreAttributes
 */
export type VectorStoreAttributes = { [key: string]: VectorStoreAttributeValue };

/**
 * A text, a number or a truth value.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreAttributeValue
 */
export type VectorStoreAttributeValue = string | number | boolean;

/**
 * What a search found.
 *
 * Source: vector_stores.yaml#/components/schemas/SearchVectorStoreResponse
 */
export interface SearchVectorStoreResponse {
  /** Kind of this object. */
  object: "vector_store.search_results.page";
  /** The queries that were searched for. */
  search_query: string[];
  /** The chunks, best first. */
  data: VectorStoreSearchResult[];
  /** Whether results follow. */
  has_more: boolean;
  /** Token of the next page. */
  next_page: string | null;
}

/**
 * A chunk that a search found.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreSearchResult
 */
export interface VectorStoreSearchResult {
  /** File that the chunk comes from. */
  file_id: string;
  /** Name of that file. */
  filename: string;
  /** How well it fits; higher is better. */
  score: number;
  /** Attributes of that file. */
  attributes: VectorStoreAttributes | null;
  /** The chunk. */
  content: VectorStoreContent[];
}

/**
 * Text of a chunk.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreContent
 */
export interface VectorStoreContent {
  /** Kind of content. */
  type: "text";
  /** The text. */
  text: string;
  /** Its embedding where asked for. */
  embedding?: number[] | null | undefined;
  /** Where the chunk comes from. */
  chunk_metadata?: ChunkMetadata | null | undefined;
  /** Facts attached to the chunk. */
  metadata?: Metadata | null | undefined;
}

/**
 * How to cut files into chunks.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategyParam
 */
export type VectorStoreChunkingStrategyParam =
  | AutoChunkingStrategy
  | StaticChunkingStrategy
  | ContextualChunkingStrategy
  | UnknownVariant<"type">;

/**
 * How a file was cut into chunks.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategy
 */
export type VectorStoreChunkingStrategy =
  | AutoChunkingStrategy
  | StaticChunkingStrategy
  | ContextualChunkingStrategy
  | OtherChunkingStrategy
  | UnknownVariant<"type">;

/**
 * The store chooses, as a rule 800 tokens with 400 in common.
 *
 * Source: vector_stores.yaml#/components/schemas/AutoChunkingStrategy
 */
export interface AutoChunkingStrategy {
  /** Tag of this kind. */
  type: "auto";
}

/**
 * Chunks of a fixed size.
 *
 * Source: vector_stores.yaml#/components/schemas/StaticChunkingStrategy
 */
export interface StaticChunkingStrategy {
  /** Tag of this kind. */
  type: "static";
  /** Size of chunks. */
  static: StaticChunkingConfig;
}

/**
 * Size of chunks.
 *
 * Source: vector_stores.yaml#/components/schemas/StaticChunkingConfig
 */
export interface StaticChunkingConfig {
  /** Most tokens in a chunk. */
  max_chunk_size_tokens?: number | undefined;
  /** Tokens that neighbours have in common; more than half a chunk counts as half. */
  chunk_overlap_tokens?: number | undefined;
}

/**
 * Chunks of a fixed size, each led by a sentence of a model that says where it stands in the file.
 *
 * Source: vector_stores.yaml#/components/schemas/ContextualChunkingStrategy
 */
export interface ContextualChunkingStrategy {
  /** Tag of this kind. */
  type: "contextual";
  /** Size of chunks and the model that leads into them. */
  contextual: ContextualChunkingConfig;
}

/**
 * Size of chunks and the model that leads into them.
 *
 * Source: vector_stores.yaml#/components/schemas/ContextualChunkingConfig
 */
export interface ContextualChunkingConfig {
  /** Model that writes the lead. Default the stack's. */
  model_id?: string | null | undefined;
  /**
   * Prompt for the model, with the placeholders `{{WHOLE_DOCUMENT}}` and `{{CHUNK_CONTENT}}`.
   * Default the provider's.
   */
  context_prompt?: string | undefined;
  /** Most tokens in a chunk. */
  max_chunk_size_tokens?: number | undefined;
  /** Tokens that neighbours have in common; more than half a chunk counts as half. */
  chunk_overlap_tokens?: number | undefined;
  /** How long to wait for one lead. */
  timeout_seconds?: number | null | undefined;
  /** How many leads to ask for at once. */
  max_concurrency?: number | null | undefined;
}

/**
 * Cut in a way that is not known any more.
 *
 * Source: vector_stores.yaml#/components/schemas/OtherChunkingStrategy
 */
export interface OtherChunkingStrategy {
  /** Tag of this kind. */
  type: "other";
}

/**
 * A file to read into a store.
 *
 * Source: vector_stores.yaml#/components/schemas/CreateVectorStoreFileRequest
 */
export interface CreateVectorStoreFileRequest {
  /** Identifier of the uploaded file. */
  file_id: string;
  /** Facts about the file to filter by. */
  attributes?: VectorStoreAttributes | null | undefined;
  /** How to cut the file. Default `auto`. */
  chunking_strategy?: VectorStoreChunkingStrategyParam | null | undefined;
}

/**
 * New attributes of a file.
 *
 * Source: vector_stores.yaml#/components/schemas/UpdateVectorStoreFileRequest
 */
export interface UpdateVectorStoreFileRequest {
  /** Facts about the file to filter by. */
  attributes: VectorStoreAttributes | null;
}

/**
 * A file as a vector store has it.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFile
 */
export interface VectorStoreFile {
  /** Identifier of the file. */
  id: string;
  /** Kind of this object. */
  object: "vector_store.file";
  /** When it was added in Unix seconds. */
  created_at: number;
  /** Store that has it. */
  vector_store_id: string;
  /** How far the reading of a file or a batch is. */
  status: VectorStoreFileStatus;
  /** Why reading failed; null when it did not. */
  last_error: VectorStoreFileError | null;
  /** Bytes that it takes in the store. */
  usage_bytes: number;
  /**
   * Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512.
   */
  attributes: VectorStoreAttributes;
  /** How a file was cut into chunks. */
  chunking_strategy: VectorStoreChunkingStrategy;
}

/**
 * How far the reading of a file or a batch is.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileStatus
 */
export type VectorStoreFileStatus = OpenEnum<"in_progress" | "completed" | "cancelled" | "failed">;

/**
 * Why a file could not be read.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileError
 */
export interface VectorStoreFileError {
  /** Class of the failure. */
  code: VectorStoreFileErrorCode;
  /** One sentence for people. */
  message: string;
}

/**
 * Class of the failure.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileErrorCode
 */
export type VectorStoreFileErrorCode = OpenEnum<
  "server_error" | "rate_limit_exceeded" | "unsupported_file" | "invalid_file"
>;

/**
 * A page of files of a store.
 *
 * Source: vector_stores.yaml#/components/schemas/ListVectorStoreFilesResponse
 */
export interface ListVectorStoreFilesResponse {
  /** Kind of this object. */
  object: "list";
  /** The files. */
  data: VectorStoreFile[];
  /** Identifier of the first file; null on an empty page. */
  first_id: string | null;
  /** Identifier of the last file; null on an empty page. */
  last_id: string | null;
  /** Whether files follow. */
  has_more: boolean;
}

/**
 * Proof that a file is no longer in a store.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileDeleted
 */
export interface VectorStoreFileDeleted {
  /** Identifier of the file. */
  id: string;
  /** Kind of this object. */
  object: "vector_store.file.deleted";
  /** Whether it is taken out. */
  deleted: boolean;
}

/**
 * What a store has read from a file.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileContentResponse
 */
export interface VectorStoreFileContentResponse {
  /** Kind of this object. */
  object: "vector_store.file_content.page";
  /** The chunks. */
  data: VectorStoreContent[];
  /** Whether chunks follow. */
  has_more: boolean;
  /** Token of the next page. */
  next_page: string | null;
  /** Identifier of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /**
   * Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512.
   */
  attributes: VectorStoreAttributes;
  /** The chunks once more, for clients older than `data`. */
  content: VectorStoreContent[];
}

/**
 * Files to read into a store: `file_ids` that share attributes and chunking, or `files` each with
 * its own. Without either the batch is empty.
 *
 * Source: vector_stores.yaml#/components/schemas/CreateVectorStoreFileBatchRequest
 */
export interface CreateVectorStoreFileBatchRequest {
  /** Identifiers of uploaded files. */
  file_ids?: string[] | null | undefined;
  /** Uploaded files with their own attributes and chunking. */
  files?: CreateVectorStoreFileRequest[] | null | undefined;
  /** Facts about each of `file_ids` to filter by. */
  attributes?: VectorStoreAttributes | null | undefined;
  /** How to cut each of `file_ids`. Default `auto`. */
  chunking_strategy?: VectorStoreChunkingStrategyParam | null | undefined;
}

/**
 * Files that are read into a store together.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileBatch
 */
export interface VectorStoreFileBatch {
  /** Identifier of the batch. */
  id: string;
  /** Kind of this object. */
  object: "vector_store.files_batch";
  /** When it was made in Unix seconds. */
  created_at: number;
  /** Store that reads it. */
  vector_store_id: string;
  /** How far the reading of a file or a batch is. */
  status: VectorStoreFileStatus;
  /** Files by status. */
  file_counts: VectorStoreFileCounts;
}

/**
 * A piece of a document to keep.
 *
 * Source: vector_stores.yaml#/components/schemas/Chunk
 */
export interface Chunk {
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
  /** Free-form facts that the caller attaches to a resource. */
  metadata?: Metadata | undefined;
  /** Identifier of the chunk. Default made from its content. */
  chunk_id?: string | null | undefined;
  /** Identifier of the chunk under its older name. */
  stored_chunk_id?: string | null | undefined;
  /** Where the chunk comes from. */
  chunk_metadata?: ChunkMetadata | null | undefined;
  /**
   * Its embedding. One that is missing or of another length than the store's is computed by the
   * store's model.
   */
  embedding?: number[] | null | undefined;
  /** Model that made the embedding. */
  embedding_model?: string | null | undefined;
  /** Length of the embedding. */
  embedding_dimension?: number | null | undefined;
}

/**
 * A piece of a document as it is kept.
 *
 * Source: vector_stores.yaml#/components/schemas/EmbeddedChunk
 */
export interface EmbeddedChunk {
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
  /** Free-form facts that the caller attaches to a resource. */
  metadata: Metadata;
  /** Identifier of the chunk. */
  chunk_id: string;
  /** Identifier of the chunk under its older name. */
  stored_chunk_id?: string | undefined;
  /** Where a chunk comes from and how it was made; the model never sees it. */
  chunk_metadata: ChunkMetadata;
  /** Its embedding; empty where the provider does not give it back. */
  embedding: number[];
  /** Model that made the embedding. */
  embedding_model: string;
  /** Length of an embedding. */
  embedding_dimension: number;
}

/**
 * Where a chunk comes from and how it was made; the model never sees it.
 *
 * Source: vector_stores.yaml#/components/schemas/ChunkMetadata
 */
export interface ChunkMetadata {
  /** Identifier of the chunk. */
  chunk_id?: string | null | undefined;
  /** Document that it is a piece of. */
  document_id?: string | null | undefined;
  /** Where the document comes from, such as its URL or file name. */
  source?: string | null | undefined;
  /** When it was made in Unix seconds. */
  created_timestamp?: number | null | undefined;
  /** When it was last changed in Unix seconds. */
  updated_timestamp?: number | null | undefined;
  /** Its place in the document as first and last token. */
  chunk_window?: string | null | undefined;
  /** Tokenizer that counted. */
  chunk_tokenizer?: string | null | undefined;
  /** Model that made the embedding. */
  chunk_embedding_model?: string | null | undefined;
  /** Length of the embedding. */
  chunk_embedding_dimension?: number | null | undefined;
  /** Tokens of the content. */
  content_token_count?: number | null | undefined;
  /** Tokens of the metadata. */
  metadata_token_count?: number | null | undefined;
}
