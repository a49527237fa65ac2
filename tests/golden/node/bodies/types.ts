// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Bodies. */

import type { OpenEnum } from "../../runtime/variants.js";

/**
 * A memo to keep. Nobody needs it as a class.
 *
 * Source: bodies.yaml#/components/schemas/MemoRequest
 */
export interface MemoRequest {
  /** Optional, but first in the document and so on the wire. */
  lines?: number | undefined;
  /** The text. */
  text: string;
  /** Identifier. */
  memo_id: string;
  /** Seconds; the name is taken by every method. */
  timeout?: number | undefined;
  /** When it is due. */
  due?: string | null | undefined;
  /** A colour. */
  colour?: MemoColour | undefined;
}

/**
 * A colour.
 *
 * Source: bodies.yaml#/components/schemas/MemoColour
 */
export type MemoColour = OpenEnum<"red" | "green">;

/**
 * Why it is closed.
 *
 * Source: bodies.yaml#/components/schemas/CloseMemoRequest
 */
export interface CloseMemoRequest {
  /** The reason. */
  reason?: string | undefined;
}

/**
 * Memos to import.
 *
 * Source: bodies.yaml#/components/schemas/MemoImport
 */
export type MemoImport = Memo[];

/**
 * Counts by colour.
 *
 * Source: bodies.yaml#/components/schemas/MemoCounts
 */
export type MemoCounts = { [key: string]: number };

/**
 * A memo.
 *
 * Source: bodies.yaml#/components/schemas/Memo
 */
export interface Memo {
  /** The text. */
  text: string;
  /** A colour. */
  colour?: MemoColour | undefined;
  /** When it is due. */
  due?: string | undefined;
  /**
   * Not used any more.
   *
   * @deprecated
   */
  old?: string | undefined;
}
