// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Pagination. */

import type { OpenEnum } from "../../runtime/variants.js";

/**
 * Which way.
 *
 * Source: pagination.yaml#/components/schemas/ItemOrder
 */
export type ItemOrder = OpenEnum<"asc" | "desc">;

/**
 * A page.
 *
 * Source: pagination.yaml#/components/schemas/ItemPage
 */
export interface ItemPage {
  /** The items. */
  data: string[];
  /** Identifier of the last item. */
  last_id: string | null;
  /** Whether there are more. */
  has_more: boolean;
}
