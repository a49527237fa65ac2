// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { nativeChat } from "../../runtime/final/native-chat.js";
import { nativeCompletion } from "../../runtime/final/native-completion.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, StreamPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { Streamed, Unstreamed, WithoutSwitch } from "../../runtime/switch.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const CHAT_COMPLETION: Operation = {
  id: "inference.chat_completion",
  method: "POST",
  path: "/v1/inference/chat-completion",
  body: "json",
  answer: shapes.ChatCompletionResponse,
  stream: {
    payload: shapes.ChatCompletionResponseStreamChunk,
    switch: "stream",
    addUp: nativeChat,
  },
};

const COMPLETION: Operation = {
  id: "inference.completion",
  method: "POST",
  path: "/v1/inference/completion",
  body: "json",
  answer: shapes.CompletionResponse,
  stream: {
    payload: shapes.CompletionResponseStreamChunk,
    switch: "stream",
    addUp: nativeCompletion,
  },
};

const EMBEDDINGS: Operation = {
  id: "inference.embeddings",
  method: "POST",
  path: "/v1/inference/embeddings",
  body: "json",
  answer: shapes.EmbeddingsResponse,
};

const BATCH_CHAT_COMPLETION: Operation = {
  id: "inference.batch_chat_completion",
  method: "POST",
  path: "/v1/inference/batch-chat-completion",
  body: "json",
  answer: shapes.BatchChatCompletionResponse,
};

const BATCH_COMPLETION: Operation = {
  id: "inference.batch_completion",
  method: "POST",
  path: "/v1/inference/batch-completion",
  body: "json",
  answer: shapes.BatchCompletionResponse,
};

const RERANK: Operation = {
  id: "inference.rerank",
  method: "POST",
  path: "/v1/inference/rerank",
  body: "json",
  answer: shapes.RerankResponse,
};

/** Operations of `client.inference`. */
export class Inference extends Resource {
  /**
   * Answer a chat natively.
   *
   * Lets a model write the next message of a native conversation. With `stream` the answer arrives
   * as events: one `start`, any number of `progress`, one `complete`.
   *
   * With `stream: true` it answers with a stream of events, as `chatCompletionStream` does.
   *
   * Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
   *
   * @returns The answer, or its events.
   */
  chatCompletion(
    params: Unstreamed<types.ChatCompletionRequest, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.ChatCompletionResponse>;
  chatCompletion(
    params: Streamed<types.ChatCompletionRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse>;
  chatCompletion(
    params: types.ChatCompletionRequest,
    options?: RequestOptions,
  ):
    | APIPromise<types.ChatCompletionResponse>
    | StreamPromise<types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse>;
  chatCompletion(
    params: types.ChatCompletionRequest,
    options?: RequestOptions,
  ):
    | APIPromise<types.ChatCompletionResponse>
    | StreamPromise<types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse> {
    return this._client.choose(CHAT_COMPLETION, [], params, options);
  }

  /**
   * Answer a chat natively, as a stream of events.
   *
   * Takes what `chatCompletion` takes, without `stream`.
   *
   * Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
   *
   * @returns The answer, or its events.
   */
  chatCompletionStream(
    params: WithoutSwitch<types.ChatCompletionRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse> {
    return this._client.stream(CHAT_COMPLETION, [], params, options);
  }

  /**
   * Continue a text natively.
   *
   * Lets a model continue a native content. With `stream` the answer arrives in pieces.
   *
   * With `stream: true` it answers with a stream of events, as `completionStream` does.
   *
   * Source: inference.yaml#/paths/~1v1~1inference~1completion/post
   *
   * @returns The continuation, or its pieces.
   */
  completion(
    params: Unstreamed<types.CompletionRequest, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.CompletionResponse>;
  completion(
    params: Streamed<types.CompletionRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.CompletionResponseStreamChunk, types.CompletionResponse>;
  completion(
    params: types.CompletionRequest,
    options?: RequestOptions,
  ):
    | APIPromise<types.CompletionResponse>
    | StreamPromise<types.CompletionResponseStreamChunk, types.CompletionResponse>;
  completion(
    params: types.CompletionRequest,
    options?: RequestOptions,
  ):
    | APIPromise<types.CompletionResponse>
    | StreamPromise<types.CompletionResponseStreamChunk, types.CompletionResponse> {
    return this._client.choose(COMPLETION, [], params, options);
  }

  /**
   * Continue a text natively, as a stream of events.
   *
   * Takes what `completion` takes, without `stream`.
   *
   * Source: inference.yaml#/paths/~1v1~1inference~1completion/post
   *
   * @returns The continuation, or its pieces.
   */
  completionStream(
    params: WithoutSwitch<types.CompletionRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.CompletionResponseStreamChunk, types.CompletionResponse> {
    return this._client.stream(COMPLETION, [], params, options);
  }

  /**
   * Embed contents natively.
   *
   * Turns each content into a vector that stands for its meaning.
   *
   * Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
   *
   * @returns The vectors, in the order of the contents.
   */
  embeddings(
    params: types.EmbeddingsRequest,
    options?: RequestOptions,
  ): APIPromise<types.EmbeddingsResponse> {
    return this._client.send(EMBEDDINGS, [], params, options);
  }

  /**
   * Answer several chats natively.
   *
   * Lets a model write the next message of each of several native conversations.
   *
   * Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
   *
   * @returns The answers, in the order of the conversations.
   */
  batchChatCompletion(
    params: types.BatchChatCompletionRequest,
    options?: RequestOptions,
  ): APIPromise<types.BatchChatCompletionResponse> {
    return this._client.send(BATCH_CHAT_COMPLETION, [], params, options);
  }

  /**
   * Continue several texts natively.
   *
   * Lets a model continue each of several native contents.
   *
   * Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
   *
   * @returns The continuations, in the order of the contents.
   */
  batchCompletion(
    params: types.BatchCompletionRequest,
    options?: RequestOptions,
  ): APIPromise<types.BatchCompletionResponse> {
    return this._client.send(BATCH_COMPLETION, [], params, options);
  }

  /**
   * Rank items by relevance.
   *
   * Sorts items by how well they fit a query, best first.
   *
   * Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
   *
   * @returns The ranking.
   */
  rerank(params: types.RerankRequest, options?: RequestOptions): APIPromise<types.RerankResponse> {
    return this._client.send(RERANK, [], params, options);
  }
}
