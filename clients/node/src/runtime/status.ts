/** From an error status to the error that is thrown. */

import {
  APIStatusError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
  UnsupportedOperationError,
} from "./errors.js";
import { parse } from "./json.js";
import { readProblem } from "./problem.js";

const BY_STATUS: Readonly<Record<number, typeof APIStatusError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  501: UnsupportedOperationError,
};

/** The error of an answer whose body has been read. */
export function statusError(response: Response, text: string): APIStatusError {
  const body = loose(text);
  const { status } = response;
  const kind = BY_STATUS[status] ?? (status >= 500 ? InternalServerError : APIStatusError);
  let reason = readProblem(body).message ?? (response.statusText || "no reason given");
  if (status === 404 && response.url.includes("/v1/v1/")) {
    reason += " (baseURL must not end with /v1, which every call adds)";
  }
  return new kind(`${status}: ${reason}`, response, body);
}

/** JSON where the text is that, else the text. */
export function loose(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}
