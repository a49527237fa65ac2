// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Nested resources. */

/**
 * Houses.
 *
 * Source: nested_resources.yaml#/components/schemas/HouseList
 */
export interface HouseList {
  /** The houses. */
  data: House[];
}

/**
 * A house.
 *
 * Source: nested_resources.yaml#/components/schemas/House
 */
export interface House {
  /** Its identifier. */
  id: string;
}

/**
 * A room.
 *
 * Source: nested_resources.yaml#/components/schemas/Room
 */
export interface Room {
  /** Its identifier. */
  id: string;
}
