// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { chatCompletion } from "../../../runtime/final/chat-completion.js";
import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise, PagePromise, StreamPromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import type { Streamed, Unstreamed, WithoutSwitch } from "../../../runtime/switch.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";
import { ChatCompletionsMessages } from "./completions/messages.js";

/**
 * Parameters of `chat.completions.list`.
 *
 * Source: inference.yaml#/paths/~1v1~1chat~1completions/get
 */
export interface ChatCompletionsListParams {
  /** Identifier of the last item of the page before; the answer starts behind it. */
  after?: string | null | undefined;
  /** How many items to answer at most, 1 to 100. Default 20. */
  limit?: number | null | undefined;
  /** Sort by creation time, ascending or descending. Default descending. */
  order?: types.SortOrder | null | undefined;
  /** Answer only those of this model. */
  model?: string | null | undefined;
  /** Answer only those with all of these metadata, as `metadata[topic]=rivers`. */
  metadata?: types.StringMap | null | undefined;
}

const CREATE: Operation = {
  id: "chat.completions.create",
  method: "POST",
  path: "/v1/chat/completions",
  body: "json",
  answer: shapes.ChatCompletion,
  stream: {
    payload: shapes.ChatCompletionChunk,
    switch: "stream",
    terminator: "[DONE]",
    addUp: chatCompletion,
  },
};

const LIST: Operation = {
  id: "chat.completions.list",
  method: "GET",
  path: "/v1/chat/completions",
  query: {
    after: "",
    limit: "",
    order: "",
    model: "",
    metadata: "[]",
  },
  answer: shapes.ChatCompletionList,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

const RETRIEVE: Operation = {
  id: "chat.completions.retrieve",
  method: "GET",
  path: "/v1/chat/completions/{completion_id}",
  answer: shapes.StoredChatCompletion,
};

const UPDATE: Operation = {
  id: "chat.completions.update",
  method: "POST",
  path: "/v1/chat/completions/{completion_id}",
  body: "json",
  answer: shapes.StoredChatCompletion,
};

const DELETE: Operation = {
  id: "chat.completions.delete",
  method: "DELETE",
  path: "/v1/chat/completions/{completion_id}",
  answer: shapes.ChatCompletionDeleted,
};

/** Operations of `client.chat.completions`. */
export class ChatCompletions extends Resource {
  /** Operations of `client.chat.completions.messages`. */
  messages: ChatCompletionsMessages = new ChatCompletionsMessages(this._client);

  /**
   * Answer a chat.
   *
   * Lets a model write the next message of a chat. With `stream` the answer arrives in chunks that
   * add up to it, and `[DONE]` ends them.
   *
   * With `stream: true` it answers with a stream of events, as `stream` does.
   *
   * Source: inference.yaml#/paths/~1v1~1chat~1completions/post
   *
   * @returns The answer, or its chunks.
   */
  create(
    params: Unstreamed<types.CreateChatCompletionRequest, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.ChatCompletion>;
  create(
    params: Streamed<types.CreateChatCompletionRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.ChatCompletionChunk, types.ChatCompletion>;
  create(
    params: types.CreateChatCompletionRequest,
    options?: RequestOptions,
  ):
    | APIPromise<types.ChatCompletion>
    | StreamPromise<types.ChatCompletionChunk, types.ChatCompletion>;
  create(
    params: types.CreateChatCompletionRequest,
    options?: RequestOptions,
  ):
    | APIPromise<types.ChatCompletion>
    | StreamPromise<types.ChatCompletionChunk, types.ChatCompletion> {
    return this._client.choose(CREATE, [], params, options);
  }

  /**
   * Answer a chat, as a stream of events.
   *
   * Takes what `create` takes, without `stream`.
   *
   * Source: inference.yaml#/paths/~1v1~1chat~1completions/post
   *
   * @returns The answer, or its chunks.
   */
  stream(
    params: WithoutSwitch<types.CreateChatCompletionRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.ChatCompletionChunk, types.ChatCompletion> {
    return this._client.stream(CREATE, [], params, options);
  }

  /**
   * List stored chat completions.
   *
   * Lists the chat completions that were created with `store`, each with the messages that led to
   * it.
   *
   * Source: inference.yaml#/paths/~1v1~1chat~1completions/get
   *
   * @returns One page of them.
   */
  list(
    params?: ChatCompletionsListParams,
    options?: RequestOptions,
  ): PagePromise<types.ChatCompletionList, types.StoredChatCompletion> {
    return this._client.page(LIST, [], params, options);
  }

  /**
   * Get a stored chat completion.
   *
   * Returns one chat completion that was created with `store`, with the messages that led to it.
   *
   * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/get
   *
   * @param completionId Identifier of the chat completion.
   * @returns The chat completion.
   */
  retrieve(completionId: string, options?: RequestOptions): APIPromise<types.StoredChatCompletion> {
    return this._client.send(RETRIEVE, [completionId], undefined, options);
  }

  /**
   * Change the metadata of a stored chat completion.
   *
   * Replaces the metadata of a stored chat completion; nothing else of it can change.
   *
   * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
   *
   * @param completionId Identifier of the chat completion.
   * @returns The chat completion as it is now.
   */
  update(
    completionId: string,
    params: types.UpdateChatCompletionRequest,
    options?: RequestOptions,
  ): APIPromise<types.StoredChatCompletion> {
    return this._client.send(UPDATE, [completionId], params, options);
  }

  /**
   * Delete a stored chat completion.
   *
   * Deletes a stored chat completion and its messages.
   *
   * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/delete
   *
   * @param completionId Identifier of the chat completion.
   * @returns The chat completion is gone.
   */
  delete(completionId: string, options?: RequestOptions): APIPromise<types.ChatCompletionDeleted> {
    return this._client.send(DELETE, [completionId], undefined, options);
  }
}
