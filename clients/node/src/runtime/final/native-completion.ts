/** Pieces of a native continuation become the continuation. */

import { type Json, telling } from "./deltas.js";

interface Piece {
  readonly delta?: string | null;
  readonly stop_reason?: string | null;
  readonly logprobs?: readonly unknown[] | null;
  readonly metrics?: readonly unknown[] | null;
}

/** Joins the texts; the reason to stop is the end. */
export function nativeCompletion(pieces: readonly Piece[]): Json | undefined {
  const stop_reason = pieces.findLast((piece) => piece.stop_reason)?.stop_reason;
  if (!stop_reason) return undefined;
  return {
    content: pieces.map((piece) => piece.delta ?? "").join(""),
    stop_reason,
    ...telling({
      logprobs: pieces.flatMap((piece) => piece.logprobs ?? []),
      metrics: pieces.findLast((piece) => piece.metrics)?.metrics,
    }),
  };
}
