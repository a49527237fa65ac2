/** Typed event streams. The end of the stream, an error, or leaving the loop frees the connection. */

import {
  type Answered,
  arrivals,
  checked,
  mediaType,
  readText,
  wrongMediaType,
} from "./answered.js";
import { APIConnectionError, APIError, APIStreamError, LlamaStackClientError } from "./errors.js";
import { stringify } from "./json.js";
import type { Streaming } from "./operation.js";
import { isRecord, readProblem } from "./problem.js";
import { Decoder, type ServerEvent } from "./sse.js";
import { loose } from "./status.js";
import { readable } from "./streams.js";

/** A stream of payloads over an open connection. It can be read once. */
export class Stream<Payload, Final = never> implements AsyncIterable<Payload> {
  /** The head of the answer. */
  readonly response: Response;
  readonly #answered: Answered;
  readonly #plan: Streaming;
  readonly #decoder: Decoder;
  readonly #received: string[] = [];
  #isTaken = false;
  #isClosed = false;
  #isOver = false;

  /** @internal */
  constructor(answered: Answered, plan: Streaming, maxEventBytes: number | undefined) {
    this.response = answered.response;
    this.#answered = answered;
    this.#plan = plan;
    this.#decoder = new Decoder(maxEventBytes);
  }

  /** Aborting it frees the connection, too, and whoever reads gets its reason as an error. */
  get controller(): AbortController {
    return this.#answered.watch.controller;
  }

  /** Every payload as it arrives. */
  [Symbol.asyncIterator](): AsyncGenerator<Payload, void, undefined> {
    if (this.#isTaken) throw new LlamaStackClientError("a stream can be read once");
    this.#isTaken = true;
    return this.#payloads();
  }

  /** Frees the connection; payloads not yet read are lost. Whoever waits for one sees the end. */
  close(): void {
    this.#isClosed = true;
    this.#answered.watch.abort();
  }

  /** Reads to the end and answers what the call without streaming would have answered. */
  async final(): Promise<Final> {
    const { addUp } = this.#plan;
    if (addUp === undefined) throw new LlamaStackClientError("this stream has no final result");
    const payloads: Payload[] = [];
    for await (const payload of this) payloads.push(payload);
    const result = addUp(payloads as never[]);
    if (result !== undefined) return result as Final;
    throw new APIConnectionError("the stream broke off before its end", {
      partial: this.#partial(),
    });
  }

  /** The payloads as lines of JSON, such as to be the body of another answer. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    const payloads = this[Symbol.asyncIterator]();
    return readable(
      (async function* () {
        for await (const payload of payloads) yield encoder.encode(`${stringify(payload)}\n`);
      })(),
    );
  }

  async *#payloads(): AsyncGenerator<Payload, void, undefined> {
    const { response, watch } = this.#answered;
    const source = arrivals(response, watch);
    try {
      for (;;) {
        const { done, value } = await source.next();
        if (done || this.#isClosed) return;
        for (const event of this.#decoder.feed(value)) {
          if (event.data === this.#plan.terminator) {
            this.#isOver = true;
            return;
          }
          if (event.data.trim() !== "") yield this.#payload(event) as Payload;
          if (this.#isClosed) return;
          watch.check();
        }
      }
    } catch (error) {
      if (this.#isClosed) return;
      if (error instanceof APIError) error.partial = this.#partial();
      throw error;
    } finally {
      if (this.#isOver) linger(source, () => watch.abort());
      else watch.abort();
    }
  }

  #payload(event: ServerEvent): unknown {
    // The key is looked for in the text first: most events are no errors, and parsing twice would cost.
    if (event.name === "error" || event.data.includes('"error"')) throwReported(event);
    try {
      const payload = checked(event.data, this.#plan.payload);
      this.#received.push(event.data);
      return payload;
    } catch (error) {
      if (!(error instanceof APIError) || !(error.cause instanceof SyntaxError)) throw error;
      throw new APIStreamError("an event of the stream is not JSON", {
        body: error.body,
        cause: error,
      });
    }
  }

  /** Texts are kept and read again here: as payloads, those of a long stream would fill the memory. */
  #partial(): unknown[] {
    return this.#received.map((text) => checked(text, this.#plan.payload));
  }
}

/** Opens the stream of an answer, which must be one. */
export async function openStream<Payload, Final>(
  answered: Answered,
  plan: Streaming,
  maxEventBytes: number | undefined,
): Promise<Stream<Payload, Final>> {
  if (mediaType(answered.response) === "text/event-stream") {
    return new Stream(answered, plan, maxEventBytes);
  }
  const body = await readText(answered.response, answered.watch);
  throw wrongMediaType(answered, "a stream of events", body);
}

function throwReported(event: ServerEvent): void {
  const body = loose(event.data);
  if (event.name === "error" || isError(body)) {
    throw new APIStreamError(readProblem(body).message ?? "the server gave no reason", { body });
  }
}

/** Whether a payload reports an error of the stream, rather than speaking of one. */
function isError(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { type = "error", error } = body;
  return isRecord(error) && "message" in error && (type === "error" || type === null);
}

/** After the terminator the server only closes: with its last bytes read, the connection can be used again. */
function linger(source: AsyncGenerator<Uint8Array, void, undefined>, free: () => void): void {
  const timer = setTimeout(free, 250);
  source
    .next()
    .then(({ done }) => (done ? undefined : free()))
    .catch(() => undefined)
    .finally(() => clearTimeout(timer));
}
