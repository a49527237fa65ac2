/** What a caller says to a client, and to one call beyond its arguments. */

import type { Logger } from "./logs.js";
import type { Clock } from "./retry.js";

/** Limits in milliseconds; `null` is none. What is left out is as the client has it. */
export interface TimeoutOptions {
  /** From the request sent to the head of its answer. Default 600 000. `fetch` connects within it. */
  readonly firstByte?: number | null | undefined;
  /** Between two arrivals of an answer that has begun. Default 600 000. */
  readonly idle?: number | null | undefined;
  /** Of the whole call: all attempts and the whole stream. Default none. */
  readonly total?: number | null | undefined;
}

/** Milliseconds for `firstByte` and `idle`, or each limit by itself. */
export type Timeout = number | TimeoutOptions;

/** What sends requests: the platform's `fetch`, or another of its shape. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A value of a query parameter. */
export type QueryValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | readonly QueryValue[]
  | { readonly [key: string]: QueryValue };

/** Headers by name; `null` takes one away that would be sent otherwise. */
export type HeaderOptions = Readonly<Record<string, string | null | undefined>>;

/** What the caller adds to one call beyond its arguments. */
export interface RequestOptions {
  /** Headers of this request. */
  readonly headers?: HeaderOptions | undefined;
  /** Query parameters; they replace the call's own of the same name. */
  readonly query?: Readonly<Record<string, QueryValue>> | undefined;
  /** Fields merged over the top level of the body. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** Time limits of this call. */
  readonly timeout?: Timeout | undefined;
  /** Ends the call and frees its connection; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How often to try again. */
  readonly maxRetries?: number | undefined;
  /** Tells the server that several requests are one; the same for every attempt. Default a new one for each call. */
  readonly idempotencyKey?: string | undefined;
  /** Called while a form is sent, with the bytes so far and, where they are known, all. */
  readonly onUploadProgress?: ((sent: number, total: number | undefined) => void) | undefined;
}

/** Settings of a client. Each has a default. */
export interface ClientOptions {
  /** Address of the server, without `/v1`. Default `LLAMA_STACK_BASE_URL`, or `http://localhost:8321`. */
  readonly baseURL?: string | null | undefined;
  /** Sent as `authorization: Bearer …`. Default `LLAMA_STACK_API_KEY`. */
  readonly apiKey?: string | null | undefined;
  /** Keys and settings for the providers behind the server, sent as `x-llamastack-provider-data`. */
  readonly providerData?: Readonly<Record<string, unknown>> | null | undefined;
  /** Time limits of every call. */
  readonly timeout?: Timeout | undefined;
  /** How often a call is tried again. Default 2. */
  readonly maxRetries?: number | undefined;
  /** Headers of every request. */
  readonly defaultHeaders?: HeaderOptions | undefined;
  /** Query parameters of every request. */
  readonly defaultQuery?: Readonly<Record<string, QueryValue>> | undefined;
  /** What sends requests. Default the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** What `fetch` gets besides, such as `credentials`, or undici's `dispatcher`. */
  readonly fetchOptions?: RequestInit | undefined;
  /** Where to log to; it filters by itself. Default the console, as `LLAMA_STACK_LOG` says (`info`, `debug`). */
  readonly logger?: Logger | undefined;
  /** Time and chance. */
  readonly clock?: Partial<Clock> | undefined;
  /** Largest event of a stream, in bytes. Default 64 MiB. */
  readonly maxEventBytes?: number | undefined;
}
