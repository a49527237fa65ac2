/** A success answer whose body has not been read, and the ways to read it. */

import { APIResponseValidationError } from "./errors.js";
import { parse } from "./json.js";
import type { Operation } from "./operation.js";
import { fault, type Shape } from "./shape.js";
import { joined } from "./sse.js";
import type { Watch } from "./watch.js";

/** The head of a success answer; its connection is open. */
export interface Answered {
  readonly operation: Operation;
  readonly response: Response;
  readonly watch: Watch;
  /** Address of the request, without the name and password that it may hold. */
  readonly url: string;
}

/** The bytes of a body as they arrive, under the limit of standing still. Ending early frees the connection. */
export async function* arrivals(
  response: Response,
  watch: Watch,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader();
  try {
    while (reader !== undefined) {
      watch.await();
      const { done, value } = await reader.read();
      watch.pause();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw watch.failure(error, "the answer broke off");
  } finally {
    watch.abort();
  }
}

/** Reads a body whole. */
export async function readBytes(response: Response, watch: Watch): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of arrivals(response, watch)) {
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : joined(pieces, size);
}

/** Reads a body whole, as text. */
export async function readText(response: Response, watch: Watch): Promise<string> {
  return new TextDecoder().decode(await readBytes(response, watch));
}

/** Reads a JSON answer and holds it against its shape. */
export async function readJson(answered: Answered): Promise<unknown> {
  const { operation, response, watch } = answered;
  const text = await readText(response, watch);
  if (mediaType(response) === "text/html") throw wrongMediaType(answered, "JSON", text);
  return checked(text, operation.answer);
}

/** Parses JSON and holds it against its shape. */
export function checked(text: string, shape: Shape | undefined): unknown {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    const problem = cause instanceof RangeError ? cause.message : "not JSON";
    throw new APIResponseValidationError(`the answer is ${problem}`, { body: text, cause });
  }
  const found = shape === undefined ? undefined : fault(value, shape);
  if (found === undefined) return value;
  throw new APIResponseValidationError(`the answer breaks its schema: ${found}`, { body: value });
}

/** The media type of an answer, without parameters. */
export function mediaType(response: Response): string {
  const text = response.headers.get("content-type") ?? "";
  return (text.split(";")[0] ?? "").trim().toLowerCase();
}

/** The error for an answer, read whole, that is of another kind than it should be. */
export function wrongMediaType(
  { response, url }: Answered,
  expected: string,
  body: string,
): APIResponseValidationError {
  const found = mediaType(response) || "no media type";
  return new APIResponseValidationError(
    `${url} answered ${found}, not ${expected}; is baseURL right?`,
    { body },
  );
}
