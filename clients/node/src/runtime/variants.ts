/** Unions and enums stay open: what this release does not know arrives as it is, and can be told apart. */

declare const variantBrand: unique symbol;

/**
 * A tag that no known member of the union has. To the type checker it is one value that equals no other text, so that
 * comparing a tag narrows the union; `unknownTag` gives the text.
 */
export declare enum UnknownTag {
  /** Stands for every unknown text. */
  unknown = "unknown",
}

/**
 * A member of a union that this release does not know: the object as it came.
 *
 * `Tag` names the field that tells the members apart. `switch` on it narrows to the known members, and leaves
 * this one in `default`; at run time `isUnknown` tells it.
 */
export type UnknownVariant<Tag extends string> = { readonly [Name in Tag]: UnknownTag } & Unknown;

/** What every unknown member has, whatever its tag is called. */
export interface Unknown {
  readonly [field: string]: unknown;
  /** Only for the type checker: no object has it. */
  readonly [variantBrand]: true;
}

/** An enum that may grow: its known values, for the editor, or any other of the same JSON type. */
export type OpenEnum<Known extends string | number> =
  Known | (Known extends string ? string & {} : number & {});

const unknowns = new WeakMap<object, string>();

/** Marks a member that the documents of this release do not have. */
export function markUnknown(value: object, tag: string): void {
  unknowns.set(value, tag);
}

/** Whether an answer, an event or anything inside one is a member of a union that this release does not know. */
export function isUnknown<T>(value: T): value is Extract<T, Unknown> {
  return unknownTag(value) !== undefined;
}

/** The tag of a member that this release does not know; `undefined` for everything else. */
export function unknownTag(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? unknowns.get(value) : undefined;
}
