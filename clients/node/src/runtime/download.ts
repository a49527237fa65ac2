/** Bytes that an operation answers. They stay on the way until they are read, whole or piece by piece. */

import { type Answered, arrivals, readBytes } from "./answered.js";
import { LlamaStackClientError } from "./errors.js";
import { readable } from "./streams.js";

/** The content of a file, with what the server says about it. It can be read once. */
export class Download {
  /** The head of the answer. */
  readonly response: Response;
  /** Media type of the bytes. */
  readonly contentType: string;
  /** Name of the file, where the server gives one. */
  readonly filename: string | undefined;
  readonly #answered: Answered;
  #taken = false;

  /** @internal */
  constructor(answered: Answered) {
    const { headers } = answered.response;
    this.#answered = answered;
    this.response = answered.response;
    this.contentType = headers.get("content-type") ?? "application/octet-stream";
    this.filename = filenameOf(headers.get("content-disposition") ?? "");
  }

  /** The bytes as they come. Leaving the loop frees the connection. */
  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    this.#take();
    return arrivals(this.response, this.#answered.watch);
  }

  /** All bytes. */
  async bytes(): Promise<Uint8Array> {
    this.#take();
    return readBytes(this.response, this.#answered.watch);
  }

  /** All bytes. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = await this.bytes();
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  }

  /** All bytes, with their media type. */
  async blob(): Promise<Blob> {
    return new Blob([await this.arrayBuffer()], { type: this.contentType });
  }

  /** The content as UTF-8 text. */
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  /** The bytes as they come, for what takes streams. */
  stream(): ReadableStream<Uint8Array> {
    return readable(this[Symbol.asyncIterator]());
  }

  /** Frees the connection; bytes not yet read are lost. */
  close(): void {
    this.#taken = true;
    this.#answered.watch.abort();
  }

  #take(): void {
    if (this.#taken) throw new LlamaStackClientError("the bytes have been taken already");
    this.#taken = true;
  }
}

/** Opens the download of an answer. */
export function download(answered: Answered): Download {
  return new Download(answered);
}

/** The name in a `content-disposition`: `filename*` (RFC 8187) before `filename`. */
function filenameOf(disposition: string): string | undefined {
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      // Not percent-encoded UTF-8 after all.
    }
  }
  const [, quoted, plain] =
    /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition) ?? [];
  return quoted?.replace(/\\(.)/g, "$1") ?? plain;
}
