/** Events of a native conversation become its answer. */

import { isRecord } from "../problem.js";
import { type Json, telling } from "./deltas.js";

interface Chunk {
  readonly event: Event;
  readonly metrics?: readonly unknown[] | null;
}

interface Event {
  readonly event_type?: string;
  readonly delta?: Delta | null;
  readonly logprobs?: readonly unknown[] | null;
  readonly stop_reason?: string | null;
}

interface Delta {
  readonly type?: string;
  readonly text?: string;
  readonly image?: string;
  readonly tool_call?: unknown;
}

/** Joins texts, and keeps the calls and images that came whole. */
export function nativeChat(chunks: readonly Chunk[]): Json | undefined {
  const events = chunks.map((chunk) => chunk.event);
  if (!events.some((event) => event.event_type === "complete")) return undefined;
  const deltas = events.map((event): Delta => event.delta ?? {});
  const text = deltas.map((delta) => (delta.type === "text" ? (delta.text ?? "") : "")).join("");
  const images = deltas
    .filter((delta) => delta.type === "image")
    .map((delta) => ({ type: "image", image: { data: delta.image } }));
  const calls = deltas
    .filter((delta) => delta.type === "tool_call" && isRecord(delta.tool_call))
    .map((delta) => delta.tool_call);
  return {
    completion_message: {
      role: "assistant",
      content: images.length > 0 ? [{ type: "text", text }, ...images] : text,
      stop_reason: events.findLast((event) => event.stop_reason)?.stop_reason ?? "end_of_turn",
      ...telling({ tool_calls: calls }),
    },
    ...telling({
      logprobs: events.flatMap((event) => event.logprobs ?? []),
      metrics: chunks.findLast((chunk) => chunk.metrics)?.metrics,
    }),
  };
}
