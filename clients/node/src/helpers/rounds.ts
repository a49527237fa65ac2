/** The way of one turn: the model asks for tools, gets their results, and asks again or answers. */

import type {
  AgentTurnResponseStreamChunk,
  ToolCall,
  ToolResponse,
  Turn,
} from "../generated/types/index.js";
import { APIConnectionError, LlamaStackClientError } from "../runtime/errors.js";
import { failed } from "./client-tool.js";

/** How often a turn is resumed when the agent does not say. */
export const DEFAULT_MAX_ROUNDS = 10;

/** Follows the events of a turn, and says what has to run before it can go on. Does nothing itself. */
export class Rounds {
  /** The turn, once its events have told it. */
  turn: Turn | undefined;
  /** Calls that have no result yet. */
  calls: readonly ToolCall[] = [];
  readonly #limit: number;
  #done = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A stream of events begins. */
  begin(): void {
    this.turn = undefined;
    this.calls = [];
  }

  /** Takes the next event. */
  see({ event: { payload } }: AgentTurnResponseStreamChunk): void {
    switch (payload.event_type) {
      case "turn_awaiting_input":
        this.turn = payload.turn;
        this.calls = payload.turn.output_message.tool_calls ?? [];
        return;
      case "turn_complete":
        this.turn = payload.turn;
    }
  }

  /** The turn, at the end of a stream of events. */
  ended(): Turn {
    if (this.turn === undefined) {
      throw new APIConnectionError("the events ended before the turn did");
    }
    if (this.calls.length > 0 && this.#done++ >= this.#limit) {
      const names = [...new Set(this.calls.map((call) => call.tool_name))].sort().join(", ");
      throw new LlamaStackClientError(
        `after ${this.#limit} rounds of tools the agent still asks for ${names}; raise max_infer_iters`,
      );
    }
    return this.turn;
  }

  /** Results that tell the model that its calls did not run. */
  givenUp(): ToolResponse[] {
    return this.calls.map((call) => failed(call, "the client left the turn"));
  }
}
