// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Streams. */

import type { UnknownVariant } from "../../runtime/variants.js";

/**
 * How far to count.
 *
 * Source: streams.yaml#/components/schemas/WordsRequest
 */
export interface WordsRequest {
  /** How many words. */
  count: number;
  /** Whether to stream. */
  stream?: boolean | undefined;
}

/**
 * Some words.
 *
 * Source: streams.yaml#/components/schemas/Words
 */
export interface Words {
  /** The words. */
  words: string[];
}

/**
 * An event of the stream.
 *
 * Source: streams.yaml#/components/schemas/WordEvent
 */
export type WordEvent = WordAdded | WordsEnded | UnknownVariant<"type">;

/**
 * A word.
 *
 * Source: streams.yaml#/components/schemas/WordAdded
 */
export interface WordAdded {
  /** Tag of this kind. */
  type: "word.added";
  /** The word. */
  word: string;
}

/**
 * The end.
 *
 * Source: streams.yaml#/components/schemas/WordsEnded
 */
export interface WordsEnded {
  /** Tag of this kind. */
  type: "words.ended";
}
