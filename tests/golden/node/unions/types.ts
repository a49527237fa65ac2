// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Unions. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";

/**
 * A shape to measure.
 *
 * Source: unions.yaml#/components/schemas/MeasureRequest
 */
export interface MeasureRequest {
  /** A shape, told apart by `kind`. */
  shape: Shape;
  /** A text or several. */
  label?: Label | undefined;
  /** A shape, or an object that no tag tells apart. */
  choice?: Choice | undefined;
  /** Unit of length. */
  unit?: Unit | undefined;
  /** Where it comes from; not in a union, but with a tag. */
  origin?: Origin | undefined;
  /** How many times. */
  repeat?: number | undefined;
}

/**
 * A shape, told apart by `kind`.
 *
 * Source: unions.yaml#/components/schemas/Shape
 */
export type Shape = Circle | Square | UnknownVariant<"kind">;

/**
 * A round shape.
 *
 * Source: unions.yaml#/components/schemas/Circle
 */
export interface Circle {
  /** Tag of this kind. */
  kind: "circle";
  /** The radius. */
  radius: number;
}

/**
 * A shape with four equal sides.
 *
 * Source: unions.yaml#/components/schemas/Square
 */
export interface Square {
  /** Tag of this kind. */
  kind: "square";
  /** The side. */
  side: number;
}

/**
 * A text or several.
 *
 * Source: unions.yaml#/components/schemas/Label
 */
export type Label = string | string[];

/**
 * A shape, or an object that no tag tells apart.
 *
 * Source: unions.yaml#/components/schemas/Choice
 */
export type Choice = Shape | Sketch;

/**
 * A shape without a kind.
 *
 * Source: unions.yaml#/components/schemas/Sketch
 */
export interface Sketch {
  /** The points. */
  points: number[];
}

/**
 * Unit of length.
 *
 * Source: unions.yaml#/components/schemas/Unit
 */
export type Unit = OpenEnum<"cm" | "in" | "light year">;

/**
 * Where it comes from; not in a union, but with a tag.
 *
 * Source: unions.yaml#/components/schemas/Origin
 */
export interface Origin {
  /** Tag of this kind. */
  type: "origin";
}
