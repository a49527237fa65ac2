/**
 * Everything that this package throws, in one tree.
 *
 * ```text
 * LlamaStackClientError
 * └── APIError                         message, type, code, param, body, partial
 *     ├── APIConnectionError           no complete answer arrived
 *     │   └── APITimeoutError          phase
 *     ├── APIStreamError               the server reported an error inside a stream
 *     ├── APIResponseValidationError   the answer breaks its schema
 *     └── APIStatusError               status, requestId, headers
 *         ├── BadRequestError          400
 *         ├── AuthenticationError      401
 *         ├── PermissionDeniedError    403
 *         ├── NotFoundError            404
 *         ├── MethodNotAllowedError    405
 *         ├── ConflictError            409
 *         ├── UnprocessableEntityError 422
 *         ├── RateLimitError           429
 *         └── InternalServerError      500 and above
 *             └── UnsupportedOperationError  501
 * ```
 *
 * A call that its own `AbortSignal` ended throws the signal's reason, as `fetch` does.
 */

import { type Problem, readProblem } from "./problem.js";

// Names are written out: minifiers rename classes.

/** Root of the tree. */
export class LlamaStackClientError extends Error {
  override name = "LlamaStackClientError";
}

/** What is known of a failed call besides its message. */
export interface Facts {
  /** The error as the server sent it: parsed JSON, or text. */
  readonly body?: unknown;
  /** The payloads that a stream had yielded before it failed. */
  readonly partial?: readonly unknown[];
  /** What was thrown underneath. */
  readonly cause?: unknown;
}

/** A call failed. */
export class APIError extends LlamaStackClientError {
  override name = "APIError";
  /** The error as the server sent it: parsed JSON, or text. */
  readonly body: unknown;
  /** What a stream had yielded before it failed. */
  partial: readonly unknown[];
  /** Kind of error, as the server names it. */
  readonly type: string | undefined;
  /** Short name of the error, for programs. */
  readonly code: string | undefined;
  /** Parameter that is at fault. */
  readonly param: string | undefined;

  constructor(message: string, facts: Facts = {}) {
    super(message, "cause" in facts ? { cause: facts.cause } : undefined);
    const problem: Problem = readProblem(facts.body);
    this.body = facts.body;
    this.partial = facts.partial ?? [];
    this.type = problem.type;
    this.code = problem.code;
    this.param = problem.param;
  }
}

/** The connection could not be made, or broke before the answer was complete. */
export class APIConnectionError extends APIError {
  override name = "APIConnectionError";
}

/** A part of a call that has a limit, by the name that it has in every language. */
export type Phase = "connect" | "first_byte" | "idle" | "total";

/** A phase of the call took longer than its limit. */
export class APITimeoutError extends APIConnectionError {
  override name = "APITimeoutError";
  /** The phase that took too long. */
  readonly phase: Phase;

  constructor(message: string, phase: Phase, facts?: Facts) {
    super(message, facts);
    this.phase = phase;
  }
}

/** The server reported an error inside a stream that had begun well, or the stream cannot be read. */
export class APIStreamError extends APIError {
  override name = "APIStreamError";
}

/** The answer is not what its schema promises; `body` holds it as it came. */
export class APIResponseValidationError extends APIError {
  override name = "APIResponseValidationError";
}

/** The server answered with an error status. */
export class APIStatusError extends APIError {
  override name = "APIStatusError";
  /** Status of the answer. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** The server's name for this request (`x-request-id`). */
  readonly requestId: string | undefined;

  constructor(message: string, response: Response, body: unknown) {
    super(message, { body });
    this.status = response.status;
    this.headers = response.headers;
    this.requestId = response.headers.get("x-request-id") ?? undefined;
  }
}

/** 400: the request is malformed or breaks its schema; `param` names the place. */
export class BadRequestError extends APIStatusError {
  override name = "BadRequestError";
}

/** 401: the key is missing, unknown or expired. */
export class AuthenticationError extends APIStatusError {
  override name = "AuthenticationError";
}

/** 403: the key does not allow this. */
export class PermissionDeniedError extends APIStatusError {
  override name = "PermissionDeniedError";
}

/** 404: something that the request names does not exist. */
export class NotFoundError extends APIStatusError {
  override name = "NotFoundError";
}

/** 405: the path exists, but not with this method. */
export class MethodNotAllowedError extends APIStatusError {
  override name = "MethodNotAllowedError";
}

/** 409: the request contradicts what exists, such as an identifier that is taken. */
export class ConflictError extends APIStatusError {
  override name = "ConflictError";
}

/** 422: the request is well formed, but cannot be carried out as it stands. */
export class UnprocessableEntityError extends APIStatusError {
  override name = "UnprocessableEntityError";
}

/** 429: too many requests. */
export class RateLimitError extends APIStatusError {
  override name = "RateLimitError";
}

/** 500 and above: the server or a provider behind it failed. */
export class InternalServerError extends APIStatusError {
  override name = "InternalServerError";
}

/** 501: the provider lacks this operation. */
export class UnsupportedOperationError extends InternalServerError {
  override name = "UnsupportedOperationError";
}
