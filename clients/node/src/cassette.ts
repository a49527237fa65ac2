/**
 * Record and replay: a `fetch` that keeps exchanges, and one that answers from those kept.
 *
 * ```ts
 * const client = new LlamaStackClient({ fetch: replay(cassette) });
 * ```
 */

import { environment } from "./runtime/environment.js";
import {
  type Cassette,
  type Exchange,
  identity,
  type RecordedBytes,
  recordedBytes,
  recordedHeaders,
  recordedRequest,
  replayed,
} from "./runtime/cassette.js";
import { LlamaStackClientError } from "./runtime/errors.js";
import type { Fetch } from "./runtime/options.js";

export type {
  Cassette,
  Exchange,
  RecordedBody,
  RecordedBytes,
  RecordedPart,
  RecordedRequest,
  RecordedResponse,
} from "./runtime/cassette.js";

/** Settings of a recording. */
export interface RecordOptions {
  /** Takes the whole cassette, after each exchange. */
  readonly save: (cassette: Cassette) => void | Promise<void>;
  /** What sends the requests. Default the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** The client's base URL, whose path is left out. Default as the client has it. */
  readonly baseURL?: string | undefined;
}

/** A `fetch` that sends requests and keeps what it sends and gets. */
export function record(options: RecordOptions): Fetch {
  const send: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const exchanges: Exchange[] = [];
  return async (url, init) => {
    // A body that is a stream goes two ways: to the server, and into the cassette.
    const [sent, kept] = twice(init.body);
    const request = recordedRequest(
      url,
      { ...init, ...(kept && { body: kept }) },
      basePath(options.baseURL),
    );
    const response = await send(url, { ...init, ...(sent && { body: sent }) });
    const chunks: RecordedBytes[] = [];
    const { status } = response;
    const headers = recordedHeaders(response.headers);
    const keep = async (): Promise<void> => {
      exchanges.push({ request: await request, response: { status, headers, chunks } });
      await options.save({ version: 1, exchanges });
    };
    if (response.body === null) {
      await keep();
      return response;
    }
    const body = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          chunks.push(recordedBytes(chunk));
          controller.enqueue(chunk);
        },
        flush: keep,
      }),
    );
    return new Response(body, {
      status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
}

/** A `fetch` that answers each request with the first unused exchange of an equal one, and sends nothing. */
export function replay(
  cassette: Cassette,
  options: { readonly baseURL?: string | undefined } = {},
): Fetch {
  const unused = [...cassette.exchanges];
  return async (url, init) => {
    const request = await recordedRequest(url, init, basePath(options.baseURL));
    const index = unused.findIndex((one) => identity(one.request) === identity(request));
    const [found] = index < 0 ? [] : unused.splice(index, 1);
    if (found !== undefined) return replayed(found.response);
    throw new LlamaStackClientError(
      `the cassette has no unused exchange for ${request.method} ${request.path}`,
    );
  };
}

function basePath(baseURL: string | undefined): string {
  const text = baseURL ?? environment("LLAMA_STACK_BASE_URL", "LLAMA_STACK_CLIENT_BASE_URL");
  return text === undefined ? "" : new URL(text).pathname.replace(/\/+$/, "");
}

function twice(body: BodyInit | null | undefined): [BodyInit?, BodyInit?] {
  if (body === null || body === undefined) return [];
  return body instanceof ReadableStream ? body.tee() : [body, body];
}
