/** What a client was told when it was made, with the environment's and the package's defaults filled in. */

import { VERSION } from "../version.js";
import { environment } from "./environment.js";
import { LlamaStackClientError } from "./errors.js";
import { stringify } from "./json.js";
import { type Logger, loggerFromEnvironment } from "./logs.js";
import type { ClientOptions, Fetch, HeaderOptions } from "./options.js";
import { CLOCK, type Clock } from "./retry.js";
import { LIMITS, type Limits, limits } from "./watch.js";

/** The settings of a client. */
export interface Settings {
  /** Address of the server, without a name, a password or a slash at its end. */
  readonly baseURL: string;
  readonly headers: HeaderOptions;
  readonly query: NonNullable<ClientOptions["defaultQuery"]>;
  readonly limits: Limits;
  readonly maxRetries: number;
  readonly maxEventBytes: number | undefined;
  readonly fetch: Fetch;
  readonly fetchOptions: RequestInit;
  readonly logger: Logger;
  readonly clock: Clock;
}

/** Fills in what a caller leaves out. */
export function settings(options: ClientOptions): Settings {
  const { address, login } = readAddress(
    options.baseURL ??
      environment("LLAMA_STACK_BASE_URL", "LLAMA_STACK_CLIENT_BASE_URL") ??
      "http://localhost:8321",
  );
  const apiKey =
    options.apiKey ?? environment("LLAMA_STACK_API_KEY", "LLAMA_STACK_CLIENT_API_KEY") ?? null;
  return {
    baseURL: address,
    headers: {
      "user-agent": `llama-stack-client-node/${VERSION}`,
      "x-llamastack-client-version": VERSION,
      authorization: apiKey === null ? login : `Bearer ${apiKey}`,
      "x-llamastack-provider-data": options.providerData && ascii(stringify(options.providerData)),
      ...lowered(options.defaultHeaders),
    },
    query: options.defaultQuery ?? {},
    limits: limits(LIMITS, options.timeout),
    maxRetries: options.maxRetries ?? 2,
    maxEventBytes: options.maxEventBytes,
    // Looked up at each call: tests and instrumentation replace it.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    fetchOptions: options.fetchOptions ?? {},
    logger: options.logger ?? loggerFromEnvironment(),
    clock: { ...CLOCK, ...options.clock },
  };
}

/** Headers with their names in lower case, so that later ones replace earlier ones. */
export function lowered(headers: HeaderOptions | undefined): HeaderOptions {
  const entries = Object.entries(headers ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

function readAddress(given: string): { address: string; login: string | undefined } {
  const text = given.trim();
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new LlamaStackClientError(
      "baseURL is no address; give one such as http://localhost:8321",
    );
  }
  if (!/^https?:$/.test(url.protocol)) {
    throw new LlamaStackClientError(
      `baseURL must start with http:// or https://, not ${url.protocol}`,
    );
  }
  if (url.search || url.hash) {
    throw new LlamaStackClientError("baseURL must be a host and at most a path");
  }
  const { username, password } = url;
  // `fetch` refuses addresses with a login.
  const login = username
    ? `Basic ${btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)}`
    : undefined;
  return { address: `${url.origin}${url.pathname}`.replace(/\/+$/, ""), login };
}

/** JSON with characters outside ASCII escaped, as headers need it. */
function ascii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
