/**
 * Shapes: what the documents say of an answer, as plain data that bundlers can drop.
 *
 * Types are erased, so an answer is held against its shape at run time: a value of another JSON type is an error with
 * its place, a member of a union with an unknown tag is marked, and everything else passes. Fields may be absent.
 */

import { isRecord } from "./problem.js";
import { markUnknown } from "./variants.js";

/** The JSON type of a value: string, number, integer, boolean, any object, or anything. */
export type Scalar = "s" | "n" | "i" | "b" | "o" | "a";

/**
 * A value of one JSON type, one fixed text, an object, or one of the kinds below: `?` or null, `*` a list, `%` a map,
 * `|` one of several, `@` told apart by a tag. A function stands for a shape that is declared later.
 */
export type Shape =
  | Scalar
  | `=${string}`
  | ObjectShape
  | readonly [kind: "?" | "*" | "%", of: Shape]
  | readonly [kind: "|", of: readonly Shape[]]
  | readonly [kind: "@", tag: string, members: ObjectShape]
  | (() => Shape);

/** The fields of an object; fields of any type are left out. */
export interface ObjectShape {
  readonly [field: string]: Shape;
}

const NAMES: Readonly<Record<Scalar, string>> = {
  s: "a string",
  n: "a number",
  i: "an integer",
  b: "a boolean",
  o: "an object",
  a: "anything",
};

/** Holds a value against its shape. Answers the first fault, such as `choices.0.index: not an integer`. */
export function fault(value: unknown, shape: Shape, place = ""): string | undefined {
  if (typeof shape === "function") return fault(value, shape(), place);
  if (typeof shape === "string") {
    if (shape[0] === "=") {
      const text = shape.slice(1);
      return value === text ? undefined : wrong(place, JSON.stringify(text));
    }
    return isScalar(value, shape as Scalar) ? undefined : wrong(place, NAMES[shape as Scalar]);
  }
  if (isCompound(shape)) return compoundFault(value, shape, place);
  if (!isRecord(value)) return wrong(place, NAMES.o);
  for (const field in shape) {
    const item = value[field];
    const of = shape[field];
    if (item === undefined || of === undefined) continue;
    const found = fault(item, of, `${place}${field}.`);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Compound = Extract<Shape, readonly unknown[]>;

function isCompound(shape: ObjectShape | Compound): shape is Compound {
  return Array.isArray(shape);
}

function compoundFault(value: unknown, shape: Compound, place: string): string | undefined {
  switch (shape[0]) {
    case "?":
      return value === null ? undefined : fault(value, shape[1], place);
    case "*":
      return Array.isArray(value)
        ? first(value, (item, index) => fault(item, shape[1], `${place}${index}.`))
        : wrong(place, "a list");
    case "%":
      return isRecord(value)
        ? first(Object.entries(value), ([key, item]) => fault(item, shape[1], `${place}${key}.`))
        : wrong(place, NAMES.o);
    case "|":
      return anyFault(value, shape[1], place);
    case "@":
      return variantFault(value, shape[1], shape[2], place);
  }
}

/** Of several shapes, the first that fits; else the fault of the one that is of the same JSON type. */
function anyFault(value: unknown, shapes: readonly Shape[], place: string): string | undefined {
  let nearest: string | undefined;
  for (const shape of shapes) {
    const found = fault(value, shape, place);
    if (found === undefined) return undefined;
    if (nearest === undefined || found.length > nearest.length) nearest = found;
  }
  return nearest;
}

function variantFault(
  value: unknown,
  tag: string,
  members: ObjectShape,
  place: string,
): string | undefined {
  if (!isRecord(value)) return wrong(place, NAMES.o);
  const found = value[tag];
  if (typeof found !== "string") return wrong(`${place}${tag}.`, NAMES.s);
  if (Object.hasOwn(members, found)) return fault(value, members[found] ?? "o", place);
  markUnknown(value, found);
  return undefined;
}

function isScalar(value: unknown, shape: Scalar): boolean {
  switch (shape) {
    case "s":
      return typeof value === "string";
    case "n":
      return typeof value === "number";
    case "i":
      return Number.isInteger(value);
    case "b":
      return typeof value === "boolean";
    case "o":
      return isRecord(value);
    case "a":
      return true;
  }
}

function first<T>(
  items: readonly T[],
  check: (item: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = check(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wrong(place: string, expected: string): string {
  return `${place.slice(0, -1) || "it"}: not ${expected}`;
}
