// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Reserved words. */

/**
 * Fields that Python, pydantic or a type checker would trip over.
 *
 * Source: reserved_words.yaml#/components/schemas/ReservedWordsRequest
 */
export interface ReservedWordsRequest {
  /** A keyword. */
  class: string;
  /** A method of pydantic. */
  schema: { [key: string]: unknown };
  /** An attribute of pydantic. */
  model_config?: string | undefined;
  /** A method of pydantic. */
  copy?: boolean | undefined;
  /** A type. */
  list?: string[] | undefined;
  /** Another type. */
  dict?: { [key: string]: string[] } | undefined;
  /** A type again. */
  str?: string | undefined;
  /** A name of type checkers. */
  kwargs?: { [key: string]: unknown } | undefined;
  /** Not an identifier. */
  "date-time"?: string | undefined;
}
