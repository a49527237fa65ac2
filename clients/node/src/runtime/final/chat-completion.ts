/** Chunks of a chat completion become the chat completion. */

import { isRecord } from "../problem.js";
import { addChoices, type Json } from "./deltas.js";

/** Adds the deltas of each choice up. */
export function chatCompletion(chunks: readonly Json[]): Json | undefined {
  if (chunks.length === 0) return undefined;
  const { facts, choices } = addChoices(chunks);
  delete facts["obfuscation"];
  return { ...facts, object: "chat.completion", choices: choices.map(answer) };
}

/** What the contract requires is there even where no chunk had it. */
function answer({ delta, ...choice }: Json): Json {
  const message: Json = {
    role: "assistant",
    content: null,
    refusal: null,
    ...(delta as Json | undefined),
  };
  const calls = message["tool_calls"];
  for (const call of Array.isArray(calls) ? calls.filter(isRecord) : []) {
    delete call["index"];
    call["type"] ??= "function";
  }
  return { logprobs: null, ...choice, message };
}
