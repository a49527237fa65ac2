/** One call over all its attempts: the same request, the same idempotency key. */

import { isNothing, type Pairs, path, query, queryPairs, scalar, search } from "./encode.js";
import { LlamaStackClientError } from "./errors.js";
import type { Form } from "./form.js";
import { copyDigits, stringify } from "./json.js";
import type { Operation } from "./operation.js";
import type { HeaderOptions, RequestOptions } from "./options.js";
import { lowered, type Settings } from "./settings.js";

/** The arguments of a call, by name. */
export type Params = Readonly<Record<string, unknown>>;

/** A call with its arguments. */
export interface Call {
  readonly operation: Operation;
  /** Values of the path's parameters, in its order. */
  readonly path: readonly unknown[];
  readonly params: Params | undefined;
  readonly options: RequestOptions;
  readonly accept: string;
}

/** What `fetch` is given, attempt by attempt. */
export interface Prepared {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  /** Whether the body can be sent again. */
  readonly replayable: boolean;
  /** The body of an attempt. */
  body(): BodyInit | undefined;
}

/** Lays out the request of a call. */
export function prepare(call: Call, settings: Settings): Prepared {
  const { operation, params = {}, options } = call;
  const content = contentOf(call);
  const url = `${settings.baseURL}${path(operation.path, call.path)}`;
  const text = search(queryOf(operation, params, { ...settings.query, ...options.query }));
  return {
    url: text ? `${url}?${text}` : url,
    method: operation.method,
    headers: headersOf(call, settings, content.type),
    replayable: content.form?.replayable ?? true,
    body: () => content.form?.body(options.onUploadProgress) ?? content.json,
  };
}

interface Content {
  readonly type?: string;
  readonly json?: string;
  readonly form?: Form;
}

function contentOf({ operation, params, options }: Call): Content {
  const { body } = operation;
  const extra = options.body;
  if (typeof body === "object") {
    const fields = { ...bodyFields(operation, params ?? {}), ...extra };
    const form = body.write(fields, body.parts, `llama-stack-client-${uuid()}`);
    return { type: form.contentType, form };
  }
  let value: unknown;
  if (body === "whole") {
    value = params?.["body"];
    if (extra !== undefined) value = { ...(value as object | undefined), ...extra };
  } else if (body !== undefined || extra !== undefined) {
    const fields = bodyFields(operation, params ?? {});
    const all: Record<string, unknown> = { ...fields, ...extra };
    if (params !== undefined) copyDigits(params, all);
    if (body === "json" || Object.values(all).some((item) => item !== undefined)) value = all;
  }
  return value === undefined ? {} : { type: "application/json", json: stringify(value) };
}

function bodyFields(operation: Operation, params: Params): Record<string, unknown> {
  if (operation.body === undefined) return {};
  const fields = { ...params };
  for (const name in operation.query) delete fields[name];
  for (const name of operation.headers ?? []) delete fields[name];
  return fields;
}

function queryOf(
  operation: Operation,
  params: Params,
  extra: NonNullable<RequestOptions["query"]>,
): Pairs {
  return [
    ...query(operation, params).filter(([name]) => !(name in extra)),
    ...Object.entries(extra).flatMap(([name, value]) => queryPairs(name, value)),
  ];
}

function headersOf(call: Call, settings: Settings, contentType: string | undefined): Headers {
  const { operation, params = {}, options } = call;
  const own: Record<string, string | undefined> = {
    accept: call.accept,
    "content-type": contentType,
  };
  if (operation.method !== "GET" && operation.method !== "HEAD") {
    own["idempotency-key"] = options.idempotencyKey ?? `llama-stack-client-${uuid()}`;
  }
  for (const name of operation.headers ?? []) {
    const value = params[name];
    const several: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!isNothing(value)) own[name.toLowerCase()] = several.map(scalar).join(",");
  }
  const headers = new Headers();
  const all: HeaderOptions = {
    ...own,
    ...settings.headers,
    ...definite(own),
    ...lowered(options.headers),
  };
  for (const [name, value] of Object.entries(all)) {
    if (!isNothing(value)) setHeader(headers, name, value);
  }
  return headers;
}

function definite(headers: HeaderOptions): HeaderOptions {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => !isNothing(value)));
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    // The platform would strip space, and show a value that it refuses, which may be a key.
    if (/^\s|[\0-\x1f\x7f]|\s$/.test(value)) throw new TypeError();
    headers.set(name, value);
  } catch {
    throw new LlamaStackClientError(
      `the header ${JSON.stringify(name)} has a name or a value that cannot be sent: ` +
        "a line break, a control character, space around it, or a character outside Latin-1",
    );
  }
}

/** A random UUID. Pages without TLS have no `randomUUID`. */
function uuid(): string {
  const { crypto } = globalThis as { crypto?: Crypto };
  if (crypto?.randomUUID !== undefined) return crypto.randomUUID();
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
    const number = Number(digit);
    return (number ^ ((Math.random() * 16) >> (number / 4))).toString(16);
  });
}
