/** The chunks of a streamed chat answer as text, piece by piece. */

import type {
  ChatCompletionChunk,
  ChatCompletionResponseEvent,
  ChatCompletionResponseStreamChunk,
} from "../generated/types/index.js";
import { PrintableEvent } from "./printing.js";

/** A chunk of `chat.completions` or of `inference.chatCompletion`. */
export type InferenceChunk = ChatCompletionChunk | ChatCompletionResponseStreamChunk;

/**
 * Turns chunks into text.
 *
 * ```ts
 * const chunks = client.chat.completions.stream({ model, messages });
 * for await (const piece of new InferenceEventLogger().log(chunks)) piece.print();
 * ```
 */
export class InferenceEventLogger {
  /** The text of each chunk. Of several choices, the first is told. */
  async *log(
    chunks: AsyncIterable<InferenceChunk> | Iterable<InferenceChunk>,
  ): AsyncGenerator<PrintableEvent, void, undefined> {
    for await (const chunk of chunks) {
      yield* "event" in chunk ? native(chunk.event) : printable(chunk);
    }
  }
}

function* printable({ choices }: ChatCompletionChunk): Generator<PrintableEvent> {
  const choice = choices.find(({ index }) => index === 0);
  if (choice === undefined) return;
  const { delta, finish_reason } = choice;
  if (delta.role) yield new PrintableEvent(`${delta.role}> `, { end: "", color: "cyan" });
  if (delta.content) yield new PrintableEvent(delta.content, { end: "", color: "yellow" });
  if (finish_reason === "length") {
    yield new PrintableEvent("<truncated>", { end: "", color: "red" });
  }
  if (finish_reason) yield new PrintableEvent();
}

function* native({ event_type, delta }: ChatCompletionResponseEvent): Generator<PrintableEvent> {
  if (event_type === "start") {
    yield new PrintableEvent("Assistant> ", { end: "", color: "cyan" });
  } else if (event_type === "complete") {
    yield new PrintableEvent();
  } else if (delta.type === "text") {
    yield new PrintableEvent(delta.text, { end: "", color: "yellow" });
  }
}
