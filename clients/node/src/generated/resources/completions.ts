// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { completion } from "../../runtime/final/completion.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, StreamPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { Streamed, Unstreamed, WithoutSwitch } from "../../runtime/switch.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const CREATE: Operation = {
  id: "completions.create",
  method: "POST",
  path: "/v1/completions",
  body: "json",
  answer: shapes.Completion,
  stream: {
    payload: shapes.Completion,
    switch: "stream",
    terminator: "[DONE]",
    addUp: completion,
  },
};

/** Operations of `client.completions`. */
export class Completions extends Resource {
  /**
   * Continue a text.
   *
   * Lets a model continue one or more prompts. With `stream` the answer arrives in pieces of the
   * same shape, and `[DONE]` ends them.
   *
   * With `stream: true` it answers with a stream of events, as `stream` does.
   *
   * Source: inference.yaml#/paths/~1v1~1completions/post
   *
   * @returns The continuation, or its pieces.
   */
  create(
    params: Unstreamed<types.CreateCompletionRequest, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.Completion>;
  create(
    params: Streamed<types.CreateCompletionRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.Completion, types.Completion>;
  create(
    params: types.CreateCompletionRequest,
    options?: RequestOptions,
  ): APIPromise<types.Completion> | StreamPromise<types.Completion, types.Completion>;
  create(
    params: types.CreateCompletionRequest,
    options?: RequestOptions,
  ): APIPromise<types.Completion> | StreamPromise<types.Completion, types.Completion> {
    return this._client.choose(CREATE, [], params, options);
  }

  /**
   * Continue a text, as a stream of events.
   *
   * Takes what `create` takes, without `stream`.
   *
   * Source: inference.yaml#/paths/~1v1~1completions/post
   *
   * @returns The continuation, or its pieces.
   */
  stream(
    params: WithoutSwitch<types.CreateCompletionRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.Completion, types.Completion> {
    return this._client.stream(CREATE, [], params, options);
  }
}
