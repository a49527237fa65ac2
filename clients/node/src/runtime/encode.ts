/** Turns values into the text of paths, queries and headers. */

import { LlamaStackClientError } from "./errors.js";
import type { Operation, QueryStyle } from "./operation.js";

/** Names and values of a query, in order. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** The path of a call: its template with the values of its parameters. */
export function path(template: string, values: readonly unknown[]): string {
  let index = 0;
  return template.replace(/\{(\+?)([^}]+)\}/g, (_, several: string, name: string) => {
    const text = scalar(values[index++]);
    const segments = several ? text.split("/") : [text];
    // A dot segment would be resolved away on the way and reach another operation.
    if (!text || segments.some((segment) => segment === "." || segment === "..")) {
      throw new LlamaStackClientError(
        `${name} must not be empty or a dot segment: ${JSON.stringify(text)}`,
      );
    }
    return segments.map(percent).join("/");
  });
}

/** The query parameters of a call, in the order of the documents. */
export function query(operation: Operation, params: Readonly<Record<string, unknown>>): Pairs {
  return Object.entries(operation.query ?? {}).flatMap(([name, style]) =>
    queryPairs(name, params[name], style),
  );
}

/** One query parameter in the style that its document states (OpenAPI, section Style Values). */
export function queryPairs(name: string, value: unknown, style: QueryStyle = ""): Pairs {
  if (isNothing(value)) return [];
  if (Array.isArray(value)) {
    const texts = value.map(scalar);
    if (style === "" || style === "[]") return texts.map((text) => [name, text] as const);
    return texts.length > 0 ? [[name, texts.join(style)]] : [];
  }
  if (typeof value === "object" && !(value instanceof Date)) {
    const pairs = Object.entries(value as object).filter(([, item]) => !isNothing(item));
    const texts = pairs.map(([key, item]) => [key, scalar(item)] as const);
    if (style === "[]") return texts.map(([key, text]) => [`${name}[${key}]`, text] as const);
    if (style === "") return texts;
    return texts.length > 0 ? [[name, texts.flat().join(style)]] : [];
  }
  return [[name, scalar(value)]];
}

/** Pairs as the text behind `?`; empty where there are none. */
export function search(pairs: Pairs): string {
  return pairs.map(([name, value]) => `${percent(name)}=${percent(value)}`).join("&");
}

/** The text of a single value, spelled as JSON spells it. */
export function scalar(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
}

/** Whether a value is left out. */
export function isNothing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Every byte but the unreserved ones of RFC 3986 in percent-encoding; half a surrogate pair is U+FFFD. */
function percent(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, "\uFFFD")).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
