/** Pieces of text to print: who speaks, what is said, and in which colour on a terminal. */

import type { InterleavedContent } from "../generated/types/index.js";
import { environment } from "../runtime/environment.js";

/** Colours of a terminal. */
export type Color = "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";

const CODES: Readonly<Record<Color, number>> = {
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
};

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A piece of text. `String(event)` gives it with its role; `end` is what follows it. */
export class PrintableEvent {
  /** The text. */
  readonly content: string;
  /** Who speaks. */
  readonly role: string | undefined;
  /** What follows the text: a line break, or nothing. */
  readonly end: string;
  /** Its colour on a terminal. */
  readonly color: Color | undefined;

  constructor(
    content = "",
    { role, end = "\n", color }: { role?: string; end?: string; color?: Color } = {},
  ) {
    this.content = content;
    this.role = role;
    this.end = end;
    this.color = color;
  }

  /** The text, after `role> ` where it has a role. */
  toString(): string {
    return this.role === undefined ? this.content : `${this.role}> ${this.content}`;
  }

  /** Prints it, in colour on a terminal unless NO_COLOR is set; where there is no terminal, to the console. */
  print(): void {
    const { process } = globalThis as { process?: { stdout?: Output } };
    const output = process?.stdout;
    const text = String(this);
    if (output === undefined) return console.log(text);
    const isColored = text && this.color && output.isTTY && environment("NO_COLOR") === undefined;
    output.write((isColored ? `\x1b[${CODES[this.color]}m${text}\x1b[0m` : text) + this.end);
  }
}

/** Content as text; an image is told as `<image>`. */
export function contentText(
  content: InterleavedContent | null | undefined,
  separator = " ",
): string {
  if (content === null || content === undefined) return "";
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map((item) => contentText(item)).join(separator);
  return content.type === "text" ? content.text : `<${content.type}>`;
}
