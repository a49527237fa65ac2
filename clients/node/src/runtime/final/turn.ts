/** Events of an agent's turn: the last one carries the turn, complete or waiting for the results of tools. */

const ENDS = new Set(["turn_complete", "turn_awaiting_input"]);

interface Chunk {
  readonly event: { readonly payload: { readonly event_type: string; readonly turn?: unknown } };
}

/** The turn that the last event carries. */
export function turn(chunks: readonly Chunk[]): unknown {
  return chunks.findLast((chunk) => ENDS.has(chunk.event.payload.event_type))?.event.payload.turn;
}
