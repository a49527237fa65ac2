/**
 * Answers without a server, for other implementations of resources.
 *
 * ```ts
 * client.models.retrieve = (id) => localAnswer(models[id]);
 * ```
 */

import type { Answered } from "./answered.js";
import { LlamaStackClientError } from "./errors.js";
import { Page } from "./page.js";
import { APIPromise, PagePromise, StreamPromise } from "./promise.js";
import { Stream } from "./stream.js";
import { LIMITS, Watch } from "./watch.js";

/** An answer that is made here. Its response is empty. */
export function localAnswer<T>(value: T | PromiseLike<T>): APIPromise<T> {
  return new APIPromise(nothingSent(), async () => value);
}

/** A list that comes whole, with its items in `data`. */
export function localPage<Answer extends { readonly data: readonly unknown[] }>(
  answer: Answer | PromiseLike<Answer>,
): PagePromise<Answer, Answer["data"][number]> {
  return new PagePromise<Answer, Answer["data"][number]>(
    nothingSent(),
    async () => new Page(await answer, { items: "data" }, async () => undefined, undefined),
  );
}

/** A stream of payloads that are made as they are asked for; `final` makes the final result, once all were taken. */
export function localStream<Payload, Final = never>(
  payloads: AsyncIterable<Payload> | Iterable<Payload>,
  final?: () => Final | PromiseLike<Final>,
): StreamPromise<Payload, Final> {
  return new StreamPromise<Payload, Final>(
    nothingSent(),
    async (answered) => new LocalStream<Payload, Final>(answered, payloads, final),
  );
}

class LocalStream<Payload, Final> extends Stream<Payload, Final> {
  readonly #payloads: AsyncIterable<Payload> | Iterable<Payload>;
  readonly #final: (() => Final | PromiseLike<Final>) | undefined;
  #isTaken = false;
  #isClosed = false;

  constructor(
    answered: Answered,
    payloads: AsyncIterable<Payload> | Iterable<Payload>,
    final: (() => Final | PromiseLike<Final>) | undefined,
  ) {
    super(answered, { payload: {} }, undefined);
    this.#payloads = payloads;
    this.#final = final;
  }

  override async *[Symbol.asyncIterator](): AsyncGenerator<Payload, void, undefined> {
    if (this.#isTaken) throw new LlamaStackClientError("a stream can be read once");
    this.#isTaken = true;
    for await (const payload of this.#payloads) {
      if (this.#isClosed) return;
      this.controller.signal.throwIfAborted();
      yield payload;
    }
  }

  override close(): void {
    this.#isClosed = true;
  }

  override async final(): Promise<Final> {
    for await (const _ of this);
    if (this.#final !== undefined) return this.#final();
    throw new LlamaStackClientError("this stream has no final result");
  }
}

async function nothingSent(): Promise<Answered> {
  return {
    operation: { id: "local", method: "GET", path: "" },
    response: new Response(null),
    watch: new Watch(LIMITS, undefined),
    url: "",
  };
}
