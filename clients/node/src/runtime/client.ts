/** The client without resources: sends requests, tries again, and hands answers to their readers. */

import { type Answered, readJson, readText } from "./answered.js";
import { APIConnectionError } from "./errors.js";
import { redacted } from "./logs.js";
import type { Operation, Streaming } from "./operation.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { Page } from "./page.js";
import { APIPromise, PagePromise, StreamPromise } from "./promise.js";
import { type Call, type Params, type Prepared, prepare } from "./request.js";
import { delay, isTransient } from "./retry.js";
import { type Settings, settings } from "./settings.js";
import { statusError } from "./status.js";
import { openStream } from "./stream.js";
import { limits, Watch } from "./watch.js";

/** A server to talk to. Resources take it: `new Models(new Client({ baseURL }))`. */
export class Client {
  readonly #settings: Settings;

  /** Reads the environment for what `options` leaves out. */
  constructor(options: ClientOptions = {}) {
    this.#settings = settings(options);
  }

  /** Address of the server. */
  get baseURL(): string {
    return this.#settings.baseURL;
  }

  /** Sends a request and reads its answer whole. @internal */
  send<T>(
    operation: Operation,
    path: readonly unknown[],
    params?: object,
    options: RequestOptions = {},
  ): APIPromise<T> {
    const accept = operation.download === undefined ? JSON_TYPE : "*/*";
    const call: Call = { operation, path, params: params as Params | undefined, options, accept };
    return new APIPromise(this.#exchange(call), (answered) => read<T>(answered));
  }

  /** Sends a request and opens the event stream that answers it. @internal */
  stream<Payload, Final>(
    operation: Operation,
    path: readonly unknown[],
    params?: object,
    options: RequestOptions = {},
  ): StreamPromise<Payload, Final> {
    const plan: Streaming = operation.stream ?? { payload: {} };
    const asked = plan.switch === undefined ? params : withValue(params, plan.switch, true);
    const call: Call = {
      operation,
      path,
      params: asked as Params | undefined,
      options,
      accept: "text/event-stream",
    };
    return new StreamPromise(this.#exchange(call), (answered) =>
      openStream<Payload, Final>(answered, plan, this.#settings.maxEventBytes),
    );
  }

  /** Sends a request that is answered whole or by a stream, as the parameters ask. @internal */
  choose<T, Payload, Final>(
    operation: Operation,
    path: readonly unknown[],
    params?: object,
    options?: RequestOptions,
  ): APIPromise<T> | StreamPromise<Payload, Final> {
    const asked = (params as Params | undefined)?.[operation.stream?.switch ?? ""] === true;
    return asked
      ? this.stream<Payload, Final>(operation, path, params, options)
      : this.send<T>(operation, path, params, options);
  }

  /** Sends a request for a list. @internal */
  page<Answer, Item>(
    operation: Operation,
    path: readonly unknown[],
    params?: object,
    options: RequestOptions = {},
  ): PagePromise<Answer, Item> {
    const paging = operation.paging ?? { items: "data" };
    const cursor = paging.cursor ?? "";
    const first = (params as Params | undefined)?.[cursor] as string | number | undefined;
    const call: Call = { operation, path, params: params as Params, options, accept: JSON_TYPE };
    const fetch = async (value: string | number | undefined): Promise<unknown> => {
      const next = { ...call, params: withValue(params, cursor, value) as Params };
      return readJson(await this.#exchange(next));
    };
    return new PagePromise<Answer, Item>(
      this.#exchange(call),
      async (answered) => new Page((await readJson(answered)) as Answer, paging, fetch, first),
    );
  }

  /**
   * Sends a request, again where that may help, until there is a success answer or an error to throw.
   * Once the head of a success answer is there, nothing is sent again.
   */
  async #exchange(call: Call): Promise<Answered> {
    const { operation, options } = call;
    const { clock, logger, ...shared } = this.#settings;
    const prepared = prepare(call, this.#settings);
    const watch = new Watch(limits(shared.limits, options.timeout), options.signal);
    const retries = prepared.replayable ? (options.maxRetries ?? shared.maxRetries) : 0;
    for (let attempt = 0; ; attempt++) {
      const outcome = await this.#attempt(operation, prepared, watch);
      if ("response" in outcome) return outcome;
      const seconds =
        outcome.again && attempt < retries ? delay(attempt, outcome.headers, clock) : undefined;
      if (seconds === undefined) {
        watch.end();
        throw outcome.error;
      }
      logger.info(`${operation.id}: trying again in ${seconds.toFixed(2)} s (${outcome.reason})`);
      try {
        await clock.sleep(seconds * 1000, watch.begin("wait"));
      } catch (error) {
        throw watch.failure(error, "the wait before the next attempt ended");
      }
    }
  }

  async #attempt(
    operation: Operation,
    prepared: Prepared,
    watch: Watch,
  ): Promise<Answered | Failed> {
    const { fetch, fetchOptions, logger } = this.#settings;
    const { url, method, headers } = prepared;
    const signal = watch.begin("attempt");
    logger.debug(`${operation.id}: ${method} ${url} ${redacted(headers)}`);
    let response: Response;
    try {
      const body = prepared.body();
      response = await fetch(url, {
        ...fetchOptions,
        method,
        headers,
        signal,
        ...(body !== undefined && { body }),
        // For a body that is a stream; the type of `fetch` does not know it yet.
        ...({ duplex: "half" } as object),
      });
    } catch (cause) {
      const error = watch.failure(cause, `no answer from ${url}`);
      watch.abort();
      const again = error instanceof APIConnectionError && !watch.isSpent;
      return { error, again, headers: new Headers(), reason: String(error) };
    }
    watch.pause();
    logger.info(`${operation.id}: ${response.status}`);
    logger.debug(`${operation.id}: ${response.status} ${redacted(response.headers)}`);
    if (response.ok) return { operation, response, watch, url };
    const error = statusError(response, await readText(response, watch));
    const again = isTransient(response.status, response.headers);
    return { error, again, headers: response.headers, reason: `status ${response.status}` };
  }
}

const JSON_TYPE = "application/json";

/** An attempt that failed, and whether another may help. */
interface Failed {
  readonly error: unknown;
  readonly again: boolean;
  readonly headers: Headers;
  readonly reason: string;
}

async function read<T>(answered: Answered): Promise<T> {
  const { answer, download } = answered.operation;
  if (download !== undefined) return download(answered) as T;
  if (answer !== undefined) return (await readJson(answered)) as T;
  // Whatever an older server sends here is ignored.
  await readText(answered.response, answered.watch);
  return undefined as T;
}

function withValue(params: object | undefined, name: string, value: unknown): object {
  return { ...params, [name]: value };
}
