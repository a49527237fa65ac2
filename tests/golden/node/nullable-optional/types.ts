// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Nullable or optional. */

import type { OpenEnum } from "../../runtime/variants.js";

/**
 * A note with fields of every kind.
 *
 * Source: nullable_optional.yaml#/components/schemas/Note
 */
export interface Note {
  /** Required. */
  must: string;
  /** Required, and null is a value. */
  must_or_null: string | null;
  /** Optional, but never null. */
  may?: string | undefined;
  /** Optional, and null is a value. */
  may_or_null?: number | null | undefined;
  /** Optional with a default. */
  with_default?: number | undefined;
  /** A component or null. */
  nested?: Colour | null | undefined;
  /** Any object. */
  free?: { [key: string]: unknown } | undefined;
  /** Texts by name. */
  names?: { [key: string]: string } | undefined;
  /** A time. */
  at?: string | undefined;
  /** An address. */
  link?: string | undefined;
}

/**
 * A colour.
 *
 * Source: nullable_optional.yaml#/components/schemas/Colour
 */
export type Colour = OpenEnum<"red" | "green">;
