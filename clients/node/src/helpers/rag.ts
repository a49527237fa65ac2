/** Retrieval: put documents into a vector database, and find what fits a question. */

import type { LlamaStackClient } from "../client.js";
import type {
  InterleavedContent,
  Metadata,
  QueryRagRequest,
  RagDocument,
  RagQueryResult,
  RegisterVectorDbRequest,
  VectorDb,
} from "../generated/types/index.js";
import type { FileContent } from "../runtime/form.js";
import type { RequestOptions } from "../runtime/options.js";
import { readable } from "../runtime/streams.js";
import { contentText } from "./printing.js";

/** The part of a client that retrieval calls. */
export type RagClient = Pick<LlamaStackClient, "toolRuntime" | "vectorDbs">;

/** A text file to add: a `File`, or content with a name, such as `file(path)` of `llama-stack-client/node` gives. */
export type RagFile =
  | File
  | {
      readonly content: FileContent;
      readonly filename: string;
      readonly contentType?: string | undefined;
    };

/** What is added besides texts, and how. */
export interface RagAddOptions {
  /** Text files, sent whole; their identifiers are their names. */
  readonly files?: readonly RagFile[] | undefined;
  /** Addresses that the server fetches; they are the identifiers. */
  readonly addresses?: readonly string[] | undefined;
  /** Documents made by the caller. */
  readonly documents?: readonly RagDocument[] | undefined;
  /** What is kept with every text, file and address. */
  readonly metadata?: Metadata | undefined;
  /** Tokens of the pieces that documents are cut into. Default 512. */
  readonly chunk_size_in_tokens?: number | undefined;
}

/**
 * A vector database with documents in it.
 *
 * ```ts
 * const rag = new Rag(client, "handbook");
 * await rag.create({ embedding_model: "all-minilm-l6-v2" });
 * await rag.add(["Trains to Bergen leave at noon."]);
 * const context = await rag.context("When do trains leave?");
 * ```
 */
export class Rag {
  /** Name of the database. */
  readonly vectorDbId: string;
  readonly #client: RagClient;

  /** Takes the client and the name of the database, which need not exist yet. */
  constructor(client: RagClient, vectorDbId: string) {
    this.#client = client;
    this.vectorDbId = vectorDbId;
  }

  /** Registers the database. */
  create(
    params: Omit<RegisterVectorDbRequest, "vector_db_id">,
    options?: RequestOptions,
  ): Promise<VectorDb> {
    return this.#client.vectorDbs.register({ ...params, vector_db_id: this.vectorDbId }, options);
  }

  /** Adds texts, files, addresses and documents, and returns their identifiers. */
  async add(
    texts: readonly string[],
    { files = [], addresses = [], documents = [], metadata = {}, ...params }: RagAddOptions = {},
    options?: RequestOptions,
  ): Promise<string[]> {
    const made = [
      ...documents,
      ...texts.map((text) => document(`text-${digest(text)}`, text, undefined, metadata)),
      ...(await Promise.all(files.map((file) => read(file, metadata)))),
      ...addresses.map((uri) => document(uri, { uri }, undefined, metadata)),
    ];
    await this.#client.toolRuntime.ragTool.insert(
      {
        documents: made,
        vector_db_id: this.vectorDbId,
        chunk_size_in_tokens: params.chunk_size_in_tokens ?? 512,
      },
      options,
    );
    return made.map(({ document_id }) => document_id);
  }

  /** Finds what fits, with the facts that the server tells of it. */
  query(
    content: InterleavedContent,
    params: Pick<QueryRagRequest, "query_config"> = {},
    options?: RequestOptions,
  ): Promise<RagQueryResult> {
    return this.#client.toolRuntime.ragTool.query(
      { ...params, content, vector_db_ids: [this.vectorDbId] },
      options,
    );
  }

  /** What fits, as text for a prompt; empty when nothing does. */
  async context(
    content: InterleavedContent,
    params: Pick<QueryRagRequest, "query_config"> = {},
    options?: RequestOptions,
  ): Promise<string> {
    return contentText((await this.query(content, params, options)).content, "\n");
  }
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  htm: "text/html",
  html: "text/html",
  json: "application/json",
  md: "text/markdown",
  pdf: "application/pdf",
  xml: "application/xml",
};

function document(
  document_id: string,
  content: RagDocument["content"],
  mediaType: string | undefined,
  metadata: Metadata,
): RagDocument {
  const ending = document_id.split(".").at(-1)?.toLowerCase() ?? "";
  const mime_type = mediaType || (MEDIA_TYPES[ending] ?? "text/plain");
  return { document_id, content, mime_type, metadata };
}

async function read(file: RagFile, metadata: Metadata): Promise<RagDocument> {
  if (!("content" in file)) return document(file.name, await file.text(), file.type, metadata);
  const { content, filename, contentType } = file;
  return document(filename, await textOf(content), contentType, metadata);
}

function textOf(content: FileContent): Promise<string> {
  const isPlain = content instanceof ReadableStream || !isIterable(content);
  return new Response(isPlain ? (content as BodyInit) : readable(pieces(content))).text();
}

function isIterable(content: FileContent): content is AsyncIterable<Uint8Array> {
  return typeof content === "object" && Symbol.asyncIterator in content;
}

async function* pieces(
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* content;
}

/** FNV-1a of 64 bits: the same text has the same identifier, so that adding it again does not double it. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
