/** Pieces of continuations become the continuations. */

import { addChoices, type Json } from "./deltas.js";

/** Joins the texts of each choice. */
export function completion(pieces: readonly Json[]): Json | undefined {
  if (pieces.length === 0) return undefined;
  const { facts, choices } = addChoices(pieces);
  const required = { finish_reason: null, logprobs: null };
  return { ...facts, choices: choices.map((choice) => ({ ...required, ...choice })) };
}
