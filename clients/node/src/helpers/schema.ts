/** JSON Schemas written as constants, and the types of the values that they describe. */

/** Names of JSON's types. */
export type SchemaType = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/**
 * A JSON Schema. The type of its values follows from the keywords named here, and values are checked by them; others,
 * such as `minimum`, are for the model alone.
 */
export interface Schema {
  /** The JSON type of the value, or several. */
  readonly type?: SchemaType | readonly SchemaType[];
  /** What the value means. */
  readonly description?: string;
  /** The value taken when a call leaves it out; for the model to read. */
  readonly default?: unknown;
  /** The only value. */
  readonly const?: unknown;
  /** The only values. */
  readonly enum?: readonly unknown[];
  /** Of an object: its fields. */
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Of an object: the fields that must be there. */
  readonly required?: readonly string[];
  /** Of a list: its items. */
  readonly items?: Schema;
  /** The value fits at least one of these. */
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

/** The schema of an object, such as the arguments of a tool. */
export interface ObjectSchema extends Schema {
  readonly type: "object";
}

/** The type of the values that a schema describes; `unknown` where it does not say. */
export type FromSchema<S> = S extends { readonly const: infer Value }
  ? Value
  : S extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : S extends { readonly anyOf: readonly (infer Each)[] }
      ? FromSchema<Each>
      : S extends { readonly type: readonly (infer Type)[] }
        ? OfType<Type, S>
        : S extends { readonly type: infer Type }
          ? OfType<Type, S>
          : unknown;

type OfType<Type, S> = Type extends "string"
  ? string
  : Type extends "number" | "integer"
    ? number
    : Type extends "boolean"
      ? boolean
      : Type extends "null"
        ? null
        : Type extends "array"
          ? S extends { readonly items: infer Items }
            ? FromSchema<Items>[]
            : unknown[]
          : Type extends "object"
            ? S extends { readonly properties: infer Fields }
              ? OfFields<
                  Fields,
                  S extends { readonly required: readonly (infer Name)[] } ? Name : never
                >
              : { [field: string]: unknown }
            : unknown;

type OfFields<Fields, Required> = Flat<
  {
    -readonly [Name in keyof Fields as Name extends Required ? Name : never]: FromSchema<
      Fields[Name]
    >;
  } & {
    -readonly [Name in keyof Fields as Name extends Required ? never : Name]?:
      FromSchema<Fields[Name]> | undefined;
  }
>;

type Flat<T> = { [Name in keyof T]: T[Name] };

/** What is wrong with a value, as one line for a model to read; `undefined` when nothing is. */
export function mismatch(schema: Schema, value: unknown, at = "arguments"): string | undefined {
  if ("const" in schema && !isSame(schema.const, value)) {
    return `${at} must be ${JSON.stringify(schema.const)}`;
  }
  if (schema.enum && !schema.enum.some((each) => isSame(each, value))) {
    return `${at} must be one of ${JSON.stringify(schema.enum)}`;
  }
  if (schema.anyOf && schema.anyOf.every((each) => mismatch(each, value, at) !== undefined)) {
    return `${at} fits none of its schemas`;
  }
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  if (types && !types.some((type) => isOfType(type, value))) {
    return `${at} must be of type ${types.join(" or ")}`;
  }
  if (Array.isArray(value)) return inItems(schema, value, at);
  return typeof value === "object" && value !== null
    ? inFields(schema, value as Record<string, unknown>, at)
    : undefined;
}

function inItems({ items }: Schema, values: readonly unknown[], at: string): string | undefined {
  if (items === undefined) return undefined;
  return first(values.entries(), ([index, value]) => mismatch(items, value, `${at}[${index}]`));
}

function inFields(schema: Schema, value: Record<string, unknown>, at: string): string | undefined {
  const missing = schema.required?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${at}.${missing} is missing`;
  return first(Object.entries(schema.properties ?? {}), ([name, field]) =>
    Object.hasOwn(value, name) ? mismatch(field, value[name], `${at}.${name}`) : undefined,
  );
}

function first<T>(values: Iterable<T>, find: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOfType(type: SchemaType, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
