/** Adds deltas up: texts that grow are joined, lists grow, and of everything else the last value stays. */

import { isRecord } from "../problem.js";

/** A JSON object. */
export type Json = Record<string, unknown>;

/** Fields whose texts are appended to. */
const GROWING = new Set([
  "content",
  "refusal",
  "reasoning_content",
  "arguments",
  "input",
  "data",
  "transcript",
  "text",
]);

/** An object that deltas are added to. */
export class Sum {
  readonly #fields = new Map<string, unknown>();

  /** Adds one delta; null adds nothing. */
  add(delta: Json): void {
    for (const [name, value] of Object.entries(delta)) {
      const before = this.#fields.get(name);
      if (value === null || value === undefined) continue;
      if (typeof value === "string" && GROWING.has(name)) {
        this.#fields.set(name, (typeof before === "string" ? before : "") + value);
      } else if (Array.isArray(value)) {
        this.#grown(name, before, Items).add(value);
      } else if (isRecord(value)) {
        this.#grown(name, before, Sum).add(value);
      } else {
        this.#fields.set(name, value);
      }
    }
  }

  /** The sum as plain JSON. */
  result(): Json {
    const entries = [...this.#fields].map(([name, value]) => {
      const isSum = value instanceof Sum || value instanceof Items;
      return [name, isSum ? value.result() : value] as const;
    });
    return Object.fromEntries(entries);
  }

  #grown<T extends Sum | Items>(name: string, before: unknown, kind: new () => T): T {
    const sum = before instanceof kind ? before : new kind();
    this.#fields.set(name, sum);
    return sum;
  }
}

/** A list that grows. Items with an `index` are deltas of the one at that place, others are appended. */
export class Items {
  readonly #plain: unknown[] = [];
  readonly #sums = new Map<number, Sum>();

  /** Adds the items of one delta. */
  add(items: readonly unknown[]): void {
    for (const item of items) {
      const index = isRecord(item) ? item["index"] : undefined;
      if (typeof index !== "number") {
        this.#plain.push(item);
        continue;
      }
      const sum = this.#sums.get(index) ?? new Sum();
      this.#sums.set(index, sum);
      sum.add(item as Json);
    }
  }

  /** The items in order of their places. */
  result(): unknown[] {
    const sums = [...this.#sums].sort(([one], [two]) => one - two);
    return [...sums.map(([, sum]) => sum.result()), ...this.#plain];
  }
}

/** Adds choices up, and takes of everything else the last value, but the first of what names the answer. */
export function addChoices(payloads: readonly Json[]): { facts: Json; choices: Json[] } {
  const choices = new Items();
  const facts: Json = {};
  for (const payload of payloads) {
    for (const [name, value] of Object.entries(payload)) {
      if (name === "choices") choices.add(Array.isArray(value) ? value : []);
      else if (value !== null && value !== undefined) facts[name] = value;
    }
  }
  for (const name of ["id", "created", "model"]) {
    const first = payloads[0]?.[name];
    if (first !== undefined) facts[name] = first;
  }
  return { facts, choices: choices.result() as Json[] };
}

/** Of some fields those that say something. */
export function telling(fields: Json): Json {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value)),
  );
}
