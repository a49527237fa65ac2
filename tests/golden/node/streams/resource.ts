// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, StreamPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { Streamed, Unstreamed, WithoutSwitch } from "../../runtime/switch.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

/**
 * Parameters of `words.retrieve`.
 *
 * Source: streams.yaml#/paths/~1v1~1words~1{word_id}/get
 */
export interface WordsRetrieveParams {
  /** Whether to stream. */
  stream?: boolean | null | undefined;
  /** Number of the event before. */
  after?: number | null | undefined;
}

const CREATE: Operation = {
  id: "words.create",
  method: "POST",
  path: "/v1/words",
  body: "json",
  answer: shapes.Words,
  stream: {
    payload: shapes.Words,
    switch: "stream",
    terminator: "[DONE]",
  },
};

const RETRIEVE: Operation = {
  id: "words.retrieve",
  method: "GET",
  path: "/v1/words/{word_id}",
  query: {
    stream: "",
    after: "",
  },
  answer: shapes.Words,
  stream: {
    payload: shapes.WordEvent,
    switch: "stream",
  },
};

/** Operations of `client.words`. */
export class Words extends Resource {
  /**
   * Count to a number.
   *
   * Answers words, at once or one by one.
   *
   * With `stream: true` it answers with a stream of events, as `stream` does.
   *
   * Source: streams.yaml#/paths/~1v1~1words/post
   *
   * @returns The words.
   */
  create(
    params: Unstreamed<types.WordsRequest, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.Words>;
  create(
    params: Streamed<types.WordsRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.Words, never>;
  create(
    params: types.WordsRequest,
    options?: RequestOptions,
  ): APIPromise<types.Words> | StreamPromise<types.Words, never>;
  create(
    params: types.WordsRequest,
    options?: RequestOptions,
  ): APIPromise<types.Words> | StreamPromise<types.Words, never> {
    return this._client.choose(CREATE, [], params, options);
  }

  /**
   * Count to a number, as a stream of events.
   *
   * Takes what `create` takes, without `stream`.
   *
   * Source: streams.yaml#/paths/~1v1~1words/post
   *
   * @returns The words.
   */
  stream(
    params: WithoutSwitch<types.WordsRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.Words, never> {
    return this._client.stream(CREATE, [], params, options);
  }

  /**
   * Get words again.
   *
   * Answers words again, as a stream where the query asks for it.
   *
   * With `stream: true` it answers with a stream of events, as `retrieveStream` does.
   *
   * Source: streams.yaml#/paths/~1v1~1words~1{word_id}/get
   *
   * @param wordId Identifier of the words.
   * @returns The words.
   */
  retrieve(
    wordId: string,
    params?: Unstreamed<WordsRetrieveParams, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.Words>;
  retrieve(
    wordId: string,
    params: Streamed<WordsRetrieveParams, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.WordEvent, never>;
  retrieve(
    wordId: string,
    params?: WordsRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<types.Words> | StreamPromise<types.WordEvent, never>;
  retrieve(
    wordId: string,
    params?: WordsRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<types.Words> | StreamPromise<types.WordEvent, never> {
    return this._client.choose(RETRIEVE, [wordId], params, options);
  }

  /**
   * Get words again, as a stream of events.
   *
   * Takes what `retrieve` takes, without `stream`.
   *
   * Source: streams.yaml#/paths/~1v1~1words~1{word_id}/get
   *
   * @param wordId Identifier of the words.
   * @returns The words.
   */
  retrieveStream(
    wordId: string,
    params?: WithoutSwitch<WordsRetrieveParams, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.WordEvent, never> {
    return this._client.stream(RETRIEVE, [wordId], params, options);
  }
}
