/** Forms: fields and files as the parts of a `multipart/form-data` body, in the order of the documents. */

import { isNothing, scalar } from "./encode.js";
import { LlamaStackClientError } from "./errors.js";
import { chunks, readable } from "./streams.js";

/** Bytes in any of the ways that a platform has them. Streams and mere iterables can be sent once, all else again. */
export type FileContent =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | string
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | SizedSource;

/** Bytes that can be read from their beginning as often as they are asked for, such as a file's. */
export interface SizedSource extends AsyncIterable<Uint8Array> {
  /** How many bytes there are. */
  readonly size: number;
}

/** A file to send: a `File`, or content with a name. */
export type FileInput =
  | Exclude<FileContent, string>
  | {
      readonly content: FileContent;
      readonly filename?: string | undefined;
      readonly contentType?: string | undefined;
    };

/** A form that is ready to be sent; `size` and `replayable` depend on whether it holds a stream. */
export interface Form {
  readonly contentType: string;
  readonly replayable: boolean;
  /** The bytes of an attempt, as `fetch` takes them. */
  body(onProgress?: (sent: number, total: number | undefined) => void): BodyInit;
}

type Whole = Uint8Array<ArrayBuffer> | Blob;
type Piece = Whole | AsyncIterable<Uint8Array>;

interface Part {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** Lays out a form; `order` names its parts in the order of the documents, others follow. */
export function form(
  fields: Readonly<Record<string, unknown>>,
  order: readonly string[],
  boundary: string,
): Form {
  const place = ({ name }: Part): number => order.indexOf(name) + 1 || Infinity;
  const laidOut = Object.entries(fields).flatMap(([name, value]) => parts(name, value, boundary));
  const pieces = laidOut
    .sort((one, two) => (place(one) < place(two) ? -1 : Number(place(one) > place(two))))
    .flatMap((part) => part.pieces);
  pieces.push(bytes(`--${boundary}--\r\n`));
  const sizes = pieces.map(sizeOf);
  const replayable = sizes.every((size) => size !== undefined);
  const total = replayable ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    replayable,
    body(onProgress) {
      const isWhole = onProgress === undefined && pieces.every(isWholePiece);
      // A blob has a length, and browsers send it without a streaming connection.
      return isWhole ? new Blob(pieces as Whole[]) : streamed(pieces, total, onProgress);
    },
  };
}

/** A field as parts: an object as `name[key]`, a list as one part per item, the way OpenAI's forms are. */
function parts(name: string, value: unknown, boundary: string): Part[] {
  if (isNothing(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => parts(name, item, boundary));
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"`;
  if (isFile(value)) {
    const { content, filename, contentType } = named(value);
    const type = contentType ?? "application/octet-stream";
    const fileHead = `${head}; filename="${quoted(filename)}"\r\ncontent-type: ${type}\r\n\r\n`;
    return [{ name, pieces: [bytes(fileHead), piece(content), bytes("\r\n")] }];
  }
  if (typeof value === "object" && !(value instanceof Date)) {
    return Object.entries(value as object).flatMap(([key, item]) =>
      parts(`${name}[${key}]`, item, boundary),
    );
  }
  return [{ name, pieces: [bytes(`${head}\r\n\r\n${scalar(value)}\r\n`)] }];
}

function named(file: object): {
  content: unknown;
  filename: string;
  contentType: string | undefined;
} {
  const outer = "content" in file ? (file as { content: unknown }) : { content: file };
  const { filename, contentType } = file as { filename?: string; contentType?: string };
  // A `File` has a name and a type; a stream of Node's from a file has its path.
  const { name, path, type } = outer.content as { name?: unknown; path?: unknown; type?: unknown };
  const ownName = [name, path].find((text) => typeof text === "string");
  return {
    content: outer.content,
    filename: filename ?? ownName?.split(/[\\/]/).at(-1) ?? "upload",
    contentType: contentType ?? (typeof type === "string" && type ? type : undefined),
  };
}

function isFile(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    "content" in value ||
    Symbol.asyncIterator in value ||
    "getReader" in value
  );
}

function piece(content: unknown): Piece {
  if (content instanceof Blob) return content;
  if (typeof content === "string") return bytes(content);
  if (content instanceof ArrayBuffer) return new Uint8Array(content);
  if (ArrayBuffer.isView(content)) {
    return new Uint8Array(content.buffer as ArrayBuffer, content.byteOffset, content.byteLength);
  }
  if (content instanceof ReadableStream) return chunks(content as ReadableStream<Uint8Array>);
  if (typeof content === "object" && content !== null && Symbol.asyncIterator in content) {
    return content as AsyncIterable<Uint8Array>;
  }
  throw new LlamaStackClientError(
    "the content of a file must be a Blob, bytes, text, a ReadableStream or an async iterable of bytes",
  );
}

function streamed(
  pieces: readonly Piece[],
  total: number | undefined,
  onProgress: ((sent: number, total: number | undefined) => void) | undefined,
): ReadableStream<Uint8Array> {
  let sent = 0;
  return readable(flow(pieces), (chunk) => {
    sent += chunk.length;
    onProgress?.(sent, total);
  });
}

async function* flow(pieces: readonly Piece[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece;
    else if (piece instanceof Blob) yield* chunks(piece.stream());
    else yield* piece;
  }
}

function isWholePiece(piece: Piece): piece is Whole {
  return piece instanceof Uint8Array || piece instanceof Blob;
}

/** How many bytes; `undefined` where they can be read only once. */
function sizeOf(piece: Piece): number | undefined {
  if (piece instanceof Uint8Array) return piece.length;
  return "size" in piece && typeof piece.size === "number" ? piece.size : undefined;
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A name inside quotes, as browsers write it. */
function quoted(name: string): string {
  return name.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
