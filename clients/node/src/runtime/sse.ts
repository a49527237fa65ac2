/**
 * Decodes event streams as the WHATWG's HTML standard, section 9.2, describes them.
 *
 * Bytes go in as they arrive, cut anywhere; events come out as soon as their blank line is seen.
 * Each byte is looked at a constant number of times, however the stream is cut.
 */

import { APIStreamError } from "./errors.js";

/** Largest event that is accepted unless a client says otherwise: 64 MiB. */
export const MAX_EVENT_BYTES = 64 * 1024 * 1024;

/** One event; `id` is the last one that the stream named, in this event or before. */
export interface ServerEvent {
  readonly data: string;
  readonly name: string;
  readonly id: string;
  readonly retry: number | undefined;
}

const LF = 10;
const CR = 13;
const COLON = 58;
const SPACE = 32;
const BOM = [0xef, 0xbb, 0xbf];

/** Holds what is left of the chunks so far: part of a line and the fields of an unfinished event. */
export class Decoder {
  readonly #limit: number;
  readonly #text = new TextDecoder("utf-8", { ignoreBOM: true });
  #bomSeen = 0;
  #atStart = true;
  #skipLf = false;
  #line: Uint8Array[] = [];
  #lineSize = 0;
  #data: string[] = [];
  #dataSize = 0;
  #name = "";
  #id = "";
  #retry: number | undefined;

  /** Events larger than `maxEventBytes` end the stream with an error. */
  constructor(maxEventBytes: number = MAX_EVENT_BYTES) {
    this.#limit = maxEventBytes;
  }

  /** Takes the next bytes and yields the events that they complete. */
  *feed(chunk: Uint8Array): Generator<ServerEvent, void, undefined> {
    let from = this.#atStart ? this.#bomLength(chunk) : 0;
    let lf = -2;
    let cr = -2;
    while (from < chunk.length) {
      if (this.#skipLf) {
        // The CR before has already ended its line.
        this.#skipLf = false;
        if (chunk[from] === LF) {
          from += 1;
          continue;
        }
      }
      if (lf !== -1 && lf < from) lf = chunk.indexOf(LF, from);
      if (cr !== -1 && cr < from) cr = chunk.indexOf(CR, from);
      const end = lf === -1 ? cr : cr === -1 ? lf : Math.min(lf, cr);
      if (end === -1) {
        // A transport may use the memory of its chunk again.
        this.#hold(chunk.slice(from));
        return;
      }
      this.#skipLf = end === cr;
      const line = this.#wholeLine(chunk.subarray(from, end));
      from = end + 1;
      if (line.length > 0) {
        this.#readField(line);
      } else {
        const event = this.#dispatch();
        if (event !== undefined) yield event;
      }
    }
  }

  /** How many bytes of the chunk belong to a byte order mark at the very beginning. */
  #bomLength(chunk: Uint8Array): number {
    for (const [index, byte] of chunk.entries()) {
      if (byte !== BOM[this.#bomSeen]) {
        this.#atStart = false;
        if (this.#bomSeen > index) this.#hold(Uint8Array.from(BOM.slice(0, this.#bomSeen - index)));
        return 0;
      }
      this.#bomSeen += 1;
      if (this.#bomSeen === BOM.length) {
        this.#atStart = false;
        return index + 1;
      }
    }
    return chunk.length;
  }

  #wholeLine(end: Uint8Array): Uint8Array {
    if (this.#line.length === 0) return end;
    this.#hold(end);
    const whole = joined(this.#line, this.#lineSize);
    this.#line = [];
    this.#lineSize = 0;
    return whole;
  }

  #hold(piece: Uint8Array): void {
    this.#line.push(piece);
    this.#lineSize += piece.length;
    this.#check(this.#lineSize);
  }

  #check(size: number): void {
    if (this.#dataSize + size > this.#limit) {
      throw new APIStreamError(`an event of the stream is larger than ${this.#limit} bytes`);
    }
  }

  #readField(line: Uint8Array): void {
    const colon = line.indexOf(COLON);
    if (colon === 0) return;
    const name = this.#text.decode(colon === -1 ? line : line.subarray(0, colon));
    const start = colon === -1 ? line.length : colon + (line[colon + 1] === SPACE ? 2 : 1);
    if (name === "data") {
      this.#check(line.length - start);
      this.#dataSize += line.length - start + 1;
      this.#data.push(this.#text.decode(line.subarray(start)));
      return;
    }
    const value = this.#text.decode(line.subarray(start));
    if (name === "event") this.#name = value;
    else if (name === "id" && !value.includes("\0")) this.#id = value;
    else if (name === "retry" && /^\d+$/.test(value)) this.#retry = Number(value);
  }

  #dispatch(): ServerEvent | undefined {
    const event =
      this.#data.length === 0
        ? undefined
        : {
            data: this.#data.join("\n"),
            name: this.#name || "message",
            id: this.#id,
            retry: this.#retry,
          };
    this.#data = [];
    this.#dataSize = 0;
    this.#name = "";
    this.#retry = undefined;
    return event;
  }
}

/** Several pieces as one. */
export function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
