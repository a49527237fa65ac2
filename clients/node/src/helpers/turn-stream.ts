/** The events of a turn, over however many requests it takes. */

import type { AgentTurnResponseStreamChunk, Turn } from "../generated/types/index.js";
import { LlamaStackClientError } from "../runtime/errors.js";

/** The events of a turn. Tools run between them; leaving the loop ends the turn. It can be read once. */
export class TurnStream implements AsyncIterable<AgentTurnResponseStreamChunk> {
  readonly #play: (
    left: AbortSignal,
  ) => AsyncGenerator<AgentTurnResponseStreamChunk, Turn, undefined>;
  readonly #caller: AbortSignal | undefined;
  readonly #controller = new AbortController();
  #turn: Turn | undefined;
  #isTaken = false;
  #isClosed = false;

  /** @internal */
  constructor(
    play: (left: AbortSignal) => AsyncGenerator<AgentTurnResponseStreamChunk, Turn, undefined>,
    caller: AbortSignal | undefined,
  ) {
    this.#play = play;
    this.#caller = caller;
  }

  /** Every event as it arrives. The turn begins with the first one that is asked for. */
  [Symbol.asyncIterator](): AsyncGenerator<AgentTurnResponseStreamChunk, void, undefined> {
    if (this.#isTaken) throw new LlamaStackClientError("a turn can be read once");
    this.#isTaken = true;
    return this.#events();
  }

  /** Reads to the end and returns the turn. */
  async final(): Promise<Turn> {
    for await (const _ of this);
    if (this.#turn === undefined)
      throw new LlamaStackClientError("the turn was left before its end");
    return this.#turn;
  }

  /** Frees the connection; whoever waits for an event sees the end. Calls without a result are told so. */
  close(): void {
    this.#isClosed = true;
    this.#controller.abort();
  }

  async *#events(): AsyncGenerator<AgentTurnResponseStreamChunk, void, undefined> {
    const onAbort = (): void => this.#controller.abort(this.#caller?.reason);
    if (this.#caller?.aborted) onAbort();
    this.#caller?.addEventListener("abort", onAbort, { once: true });
    try {
      this.#turn = yield* this.#play(this.#controller.signal);
    } catch (error) {
      if (!this.#isClosed) throw error;
    } finally {
      this.#caller?.removeEventListener("abort", onAbort);
      // A tool that still runs when the loop is left is told.
      if (this.#turn === undefined) this.#controller.abort();
    }
  }
}
