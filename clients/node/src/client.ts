/** `LlamaStackClient`: every resource, and the errors as static members. */

import { Resources } from "./generated/client.js";
import { OPERATION_DIGESTS } from "./generated/provenance.js";
import { type Compatibility, compared } from "./runtime/compatibility.js";
import * as errors from "./runtime/errors.js";
import type { RequestOptions } from "./runtime/options.js";

/**
 * The client of a Llama Stack server. Make one and keep it.
 *
 * ```ts
 * const client = new LlamaStackClient({ baseURL: "http://localhost:8321" });
 * const answer = await client.chat.completions.create({ model, messages });
 * ```
 */
export class LlamaStackClient extends Resources {
  static readonly LlamaStackClientError = errors.LlamaStackClientError;
  static readonly APIError = errors.APIError;
  static readonly APIConnectionError = errors.APIConnectionError;
  static readonly APITimeoutError = errors.APITimeoutError;
  static readonly APIStreamError = errors.APIStreamError;
  static readonly APIResponseValidationError = errors.APIResponseValidationError;
  static readonly APIStatusError = errors.APIStatusError;
  static readonly BadRequestError = errors.BadRequestError;
  static readonly AuthenticationError = errors.AuthenticationError;
  static readonly PermissionDeniedError = errors.PermissionDeniedError;
  static readonly NotFoundError = errors.NotFoundError;
  static readonly MethodNotAllowedError = errors.MethodNotAllowedError;
  static readonly ConflictError = errors.ConflictError;
  static readonly UnprocessableEntityError = errors.UnprocessableEntityError;
  static readonly RateLimitError = errors.RateLimitError;
  static readonly InternalServerError = errors.InternalServerError;
  static readonly UnsupportedOperationError = errors.UnsupportedOperationError;

  /** Asks the server which operations of this package mean the same there. */
  async compatibility(options?: RequestOptions): Promise<Compatibility> {
    return compared(OPERATION_DIGESTS, await this.inspect.contract(options));
  }
}
