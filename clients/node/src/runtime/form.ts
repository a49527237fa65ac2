/** Forms: fields and files as the parts of a `multipart/form-data` body, in the order of the documents. */

import { isNothing, scalar } from "./encode.js";
import { LlamaStackClientError } from "./errors.js";

/** Bytes in any of the ways that a platform has them; streams can be sent once, all else again. */
export type FileContent =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | string
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** A file to send: a `File`, or content with a name. */
export type FileInput =
  | FileContent
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

type Piece = Uint8Array<ArrayBuffer> | Blob | AsyncIterable<Uint8Array>;

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
  const fixed = pieces.filter((piece): piece is Exclude<Piece, AsyncIterable<Uint8Array>> => {
    return piece instanceof Uint8Array || piece instanceof Blob;
  });
  const isFixed = fixed.length === pieces.length;
  const total = fixed.reduce((sum, piece) => sum + sizeOf(piece), 0);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    replayable: isFixed,
    body(onProgress) {
      // A blob has a length, and browsers send it without a streaming connection.
      if (isFixed && onProgress === undefined) return new Blob(fixed);
      return streamed(pieces, isFixed ? total : undefined, onProgress);
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
  const inner = outer.content instanceof Blob ? outer.content : undefined;
  const ownName = inner !== undefined && "name" in inner ? String(inner.name) : undefined;
  return {
    content: outer.content,
    filename: filename ?? ownName ?? "upload",
    contentType: contentType ?? (inner?.type || undefined),
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
  const source = flow(pieces);
  let sent = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) return controller.close();
      controller.enqueue(value);
      sent += value.length;
      onProgress?.(sent, total);
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}

async function* flow(pieces: readonly Piece[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece;
    else if (piece instanceof Blob) yield* chunks(piece.stream());
    else yield* piece;
  }
}

/** The chunks of a stream; not every browser's streams can be iterated. */
export async function* chunks<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function sizeOf(piece: Uint8Array | Blob): number {
  return piece instanceof Blob ? piece.size : piece.length;
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A name inside quotes, as browsers write it. */
function quoted(name: string): string {
  return name.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
