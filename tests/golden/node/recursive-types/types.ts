// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Recursive types. */

import type { UnknownVariant } from "../../runtime/variants.js";

/**
 * A node and what hangs below it.
 *
 * Source: recursive_types.yaml#/components/schemas/Tree
 */
export interface Tree {
  /** Name of the node. */
  name: string;
  /** The nodes below. */
  children?: Tree[] | undefined;
  /** A condition, or conditions joined. */
  filter?: Filter | undefined;
}

/**
 * A condition, or conditions joined.
 *
 * Source: recursive_types.yaml#/components/schemas/Filter
 */
export type Filter = Comparison | Compound | UnknownVariant<"type">;

/**
 * A key has a value.
 *
 * Source: recursive_types.yaml#/components/schemas/Comparison
 */
export interface Comparison {
  /** Tag of this kind. */
  type: "eq";
  /** The key. */
  key: string;
  /** Any JSON value. */
  value: unknown;
}

/**
 * All conditions hold.
 *
 * Source: recursive_types.yaml#/components/schemas/Compound
 */
export interface Compound {
  /** Tag of this kind. */
  type: "and";
  /** The conditions. */
  filters: Filter[];
}
