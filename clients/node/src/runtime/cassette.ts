/** The file of recorded exchanges: one format for the SDKs of all languages (see `docs/sdk-policy.md`). */

/** Recorded exchanges, in the order in which they happened. */
export interface Cassette {
  readonly version: 1;
  readonly exchanges: readonly Exchange[];
}

/** A request and what answered it. */
export interface Exchange {
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
}

/** What a request is recognized by. */
export interface RecordedRequest {
  readonly method: string;
  /** Below the base URL, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RecordedBody | undefined;
}

/** A body: JSON, text, bytes, or the parts of a form. */
export type RecordedBody =
  { readonly json: unknown } | RecordedBytes | { readonly parts: readonly RecordedPart[] };

/** Bytes as text where they are UTF-8. */
export type RecordedBytes = { readonly text: string } | { readonly base64: string };

/** A part of a form. */
export interface RecordedPart {
  readonly name: string;
  readonly filename?: string | undefined;
  readonly content_type?: string | undefined;
  readonly base64: string;
}

/** An answer, with its body in the chunks in which it arrived. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly chunks: readonly RecordedBytes[];
}

/** Headers of one hop, and those that are secret or no longer true of a recorded body. */
const NOT_RECORDED = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "set-cookie",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** The recorded form of a request, out of what `fetch` was given; `base` is the path of the base URL. */
export async function recordedRequest(
  url: string,
  init: RequestInit,
  base: string,
): Promise<RecordedRequest> {
  const { pathname, search } = new URL(url);
  const sent = new Headers(init.headers);
  const headers: Record<string, string> = {};
  for (const name of ["accept", "content-type"]) {
    const value = sent.get(name);
    // The boundary of a form is another one each time.
    if (value !== null) headers[name] = value.replace(/;\s*boundary=.*/, "");
  }
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const body = await recordedBody(init.body, sent.get("content-type") ?? "");
  return { method: init.method ?? "GET", path: path + search, headers, ...(body && { body }) };
}

/** The headers of an answer that are recorded. */
export function recordedHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !NOT_RECORDED.has(name)));
}

/** Bytes as text where they are UTF-8, else in base64. */
export function recordedBytes(bytes: Uint8Array): RecordedBytes {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: toBase64(bytes) };
  }
}

/** The answer as `fetch` would give it, chunk by chunk. */
export function replayed({ status, headers, chunks }: RecordedResponse): Response {
  const pieces = chunks.map((chunk) =>
    "text" in chunk ? new TextEncoder().encode(chunk.text) : fromBase64(chunk.base64),
  );
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
  });
  // Answers of these statuses cannot have a body.
  return new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
}

/** What two requests must have in common to be the same. */
export function identity({ method, path, body }: RecordedRequest): string {
  return JSON.stringify(canonical([method, path, body ?? null]));
}

/** JSON with its keys in order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries
      .sort(([one], [two]) => (one < two ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  );
}

async function recordedBody(body: unknown, contentType: string): Promise<RecordedBody | undefined> {
  if (body === undefined || body === null) return undefined;
  const read = new Response(body as BodyInit, { headers: { "content-type": contentType } });
  if (contentType.startsWith("multipart/form-data")) {
    const parts = [...(await read.formData())].map(([name, value]) => recordedPart(name, value));
    return { parts: await Promise.all(parts) };
  }
  const bytes = recordedBytes(new Uint8Array(await read.arrayBuffer()));
  if (!("text" in bytes) || !contentType.startsWith("application/json")) return bytes;
  return { json: JSON.parse(bytes.text) as unknown };
}

async function recordedPart(name: string, value: FormDataEntryValue): Promise<RecordedPart> {
  if (typeof value === "string") return { name, base64: toBase64(new TextEncoder().encode(value)) };
  const base64 = toBase64(new Uint8Array(await value.arrayBuffer()));
  return { name, filename: value.name, content_type: value.type, base64 };
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
