/** What a call gives back: a promise of the answer that also knows the response it came in. */

import type { Answered } from "./answered.js";
import type { Page } from "./page.js";
import type { Stream } from "./stream.js";

/** An answer with the response that it came in. */
export interface WithResponse<T> {
  /** The answer. */
  readonly data: T;
  /** Status and headers; the body has been read, or belongs to `data`. */
  readonly response: Response;
  /** The server's name for the request (`x-request-id`). */
  readonly requestId: string | undefined;
}

/** A promise of an answer. The request is sent at once; its answer is read when somebody asks for it. */
export class APIPromise<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = "APIPromise";
  readonly #answered: Promise<Answered>;
  readonly #read: (answered: Answered) => Promise<T>;
  #value: Promise<T> | undefined;

  /** @internal */
  constructor(answered: Promise<Answered>, read: (answered: Answered) => Promise<T>) {
    this.#answered = answered;
    this.#read = read;
  }

  /** The response with its body unread; for the caller to read, outside all time limits but `total`. */
  async asResponse(): Promise<Response> {
    return (await this.#answered).response;
  }

  /** The answer, and the response that it came in. */
  async withResponse(): Promise<WithResponse<T>> {
    const [data, { response }] = await Promise.all([this.#settled(), this.#answered]);
    return { data, response, requestId: response.headers.get("x-request-id") ?? undefined };
  }

  then<Result = T, Failure = never>(
    onFulfilled?: ((value: T) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.#settled().then(onFulfilled, onRejected);
  }

  catch<Failure = never>(
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<T | Failure> {
    return this.#settled().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#settled().finally(onFinally);
  }

  #settled(): Promise<T> {
    return (this.#value ??= this.#answered.then(this.#read));
  }
}

/** A promise of a list's first page, which can be iterated at once: every item of every page. */
export class PagePromise<Answer, Item>
  extends APIPromise<Page<Answer, Item>>
  implements AsyncIterable<Item>
{
  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }

  /** Every page. */
  async *pages(): AsyncGenerator<Page<Answer, Item>, void, undefined> {
    yield* (await this).pages();
  }
}

/** A promise of an open stream, which can be iterated at once. */
export class StreamPromise<Payload, Final>
  extends APIPromise<Stream<Payload, Final>>
  implements AsyncIterable<Payload>
{
  /** Every payload as it arrives. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Payload, void, undefined> {
    yield* await this;
  }

  /** Reads to the end and answers what the call without streaming would have answered. */
  async final(): Promise<Final> {
    return (await this).final();
  }
}
