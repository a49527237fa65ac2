/**
 * JSON that keeps the digits of numbers which JavaScript cannot hold.
 *
 * A number stays a `number`, rounded; its digits are kept aside, by the object or array that holds it, and are
 * written again when that object is sent. Texts without such numbers, nearly all, go through `JSON` as they are.
 */

/** Written so that a text without long numbers is passed over quickly; strings may match, at no harm. */
const LONG_NUMBER = /\d{16}|\d[eE][+-]?\d{3}/;

type Holder = Record<string, unknown> | unknown[];
type Digits = Map<string, { readonly value: number; readonly digits: string }>;

const kept = new WeakMap<object, Digits>();
let anyKept = false;

/** Deeper values than this would overflow the stack of whoever walks them. */
const MAX_DEPTH = 1000;

/** Parses JSON text. What is nested too deeply is a `RangeError`, what is no JSON a `SyntaxError`. */
export function parse(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (mayBeDeep(text) && isDeep(value)) throw new RangeError(`more than ${MAX_DEPTH} levels deep`);
  if (LONG_NUMBER.test(text)) keepDigits(text, value);
  return value;
}

/** Writes JSON: compact, `undefined` left out, `bigint` as an integer, kept digits as they came. */
export function stringify(value: unknown): string {
  if (!anyKept) {
    try {
      return JSON.stringify(value);
    } catch (error) {
      if (!/bigint/i.test(String(error))) throw error;
    }
  }
  return write(value, undefined) ?? "null";
}

/** Hands the kept digits of an object on to a copy of its top level. */
export function copyDigits(from: object, to: object): void {
  const digits = kept.get(from);
  if (digits !== undefined) kept.set(to, new Map([...(kept.get(to) ?? []), ...digits]));
}

/** Whether a text has brackets enough for a value that is too deep; hardly any has. */
function mayBeDeep(text: string): boolean {
  let count = 0;
  for (const bracket of ["{", "["]) {
    let at = text.indexOf(bracket);
    for (; at !== -1; at = text.indexOf(bracket, at + 1)) {
      if (++count > MAX_DEPTH) return true;
    }
  }
  return false;
}

/** Level by level, since a recursion would overflow. */
function isDeep(root: unknown): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

function write(value: unknown, digits: string | undefined): string | undefined {
  if (digits !== undefined) return digits;
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (hasToJSON(value)) return write(value.toJSON(), undefined);
  const known = kept.get(value);
  const member = (key: string, item: unknown): string | undefined => {
    const found = known?.get(key);
    return write(item, found?.value === item ? found?.digits : undefined);
  };
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => member(String(index), item) ?? "null").join(",")}]`;
  }
  const members: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    const text = member(key, item);
    if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(",")}}`;
}

function hasToJSON(value: object): value is { toJSON(): unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

/** Walks the text beside its parsed value and notes the digits that the value has lost. */
function keepDigits(text: string, root: unknown): void {
  const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],]/g;
  const open: { holder: Holder; key: string; index: number }[] = [];
  let key = "";
  let expectsKey = false;
  const enter = (): unknown => {
    const top = open.at(-1);
    if (top === undefined) return root;
    return Array.isArray(top.holder) ? top.holder[top.index] : top.holder[top.key];
  };
  for (const [found] of text.matchAll(token)) {
    const top = open.at(-1);
    if (found === "{" || found === "[") {
      const holder = enter() as Holder;
      open.push({ holder, key: "", index: 0 });
      expectsKey = found === "{";
    } else if (found === "}" || found === "]") {
      open.pop();
      expectsKey = false;
    } else if (found === ",") {
      if (top !== undefined) top.index += 1;
      expectsKey = top !== undefined && !Array.isArray(top.holder);
    } else if (found.startsWith('"')) {
      if (expectsKey && top !== undefined) {
        key = JSON.parse(found) as string;
        top.key = key;
        expectsKey = false;
      }
    } else if (top !== undefined) {
      const value = Number(found);
      if (isLossy(found, value)) {
        note(top.holder, Array.isArray(top.holder) ? String(top.index) : top.key, value, found);
      }
    }
  }
}

function isLossy(digits: string, value: number): boolean {
  return /^-?\d+$/.test(digits) ? !Number.isSafeInteger(value) : !Number.isFinite(value);
}

function note(holder: Holder, key: string, value: number, digits: string): void {
  // Of a key that occurs twice, `JSON` keeps the last value.
  if (typeof holder !== "object") return;
  let known = kept.get(holder);
  if (known === undefined) kept.set(holder, (known = new Map()));
  known.set(key, { value, digits });
  anyKept = true;
}
