/** The events of an agent's turn as text, piece by piece. */

import type {
  AgentStep,
  AgentTurnResponseEventPayload,
  AgentTurnResponseStreamChunk,
  ContentDelta,
} from "../generated/types/index.js";
import { stringify } from "../runtime/json.js";
import { contentText, PrintableEvent } from "./printing.js";

/**
 * Turns events into text.
 *
 * ```ts
 * for await (const piece of new AgentEventLogger().log(agent.createTurn(messages))) piece.print();
 * ```
 */
export class AgentEventLogger {
  /** The text of each event; an event that shows nothing has none. */
  async *log(
    events: AsyncIterable<AgentTurnResponseStreamChunk> | Iterable<AgentTurnResponseStreamChunk>,
  ): AsyncGenerator<PrintableEvent, void, undefined> {
    for await (const { event } of events) yield* printable(event.payload);
  }
}

function* printable(payload: AgentTurnResponseEventPayload): Generator<PrintableEvent> {
  switch (payload.event_type) {
    case "step_start":
      if (payload.step_type === "inference") {
        yield new PrintableEvent("", { role: "inference", end: "", color: "yellow" });
      }
      return;
    case "step_progress":
      yield* progress(payload.delta);
      return;
    case "step_complete":
      yield* complete(payload.step_details);
  }
}

function* progress(delta: ContentDelta): Generator<PrintableEvent> {
  if (delta.type === "text") {
    yield new PrintableEvent(delta.text, { end: "", color: "yellow" });
  } else if (delta.type === "tool_call" && typeof delta.tool_call === "string") {
    yield new PrintableEvent(delta.tool_call, { end: "", color: "cyan" });
  }
}

function* complete(step: AgentStep): Generator<PrintableEvent> {
  switch (step.step_type) {
    case "inference":
      yield new PrintableEvent();
      return;
    case "shield_call": {
      const { violation } = step;
      yield violation
        ? new PrintableEvent(`${stringify(violation.metadata)} ${violation.user_message ?? ""}`, {
            role: step.step_type,
            color: "red",
          })
        : new PrintableEvent("No Violation", { role: step.step_type, color: "magenta" });
      return;
    }
    case "tool_execution":
      for (const { tool_name, arguments: args } of step.tool_calls) {
        const told = typeof args === "string" ? args : stringify(args);
        yield new PrintableEvent(`Tool:${tool_name} Args:${told}`, {
          role: step.step_type,
          color: "green",
        });
      }
      for (const { tool_name, content } of step.tool_responses) {
        yield new PrintableEvent(`Tool:${tool_name} Response:${contentText(content)}`, {
          role: step.step_type,
          color: "green",
        });
      }
  }
}
