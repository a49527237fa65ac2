// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";
import { ConversationsItems } from "./conversations/items.js";

const CREATE: Operation = {
  id: "conversations.create",
  method: "POST",
  path: "/v1/conversations",
  body: "json",
  answer: shapes.Conversation,
};

const RETRIEVE: Operation = {
  id: "conversations.retrieve",
  method: "GET",
  path: "/v1/conversations/{conversation_id}",
  answer: shapes.Conversation,
};

const UPDATE: Operation = {
  id: "conversations.update",
  method: "POST",
  path: "/v1/conversations/{conversation_id}",
  body: "json",
  answer: shapes.Conversation,
};

const DELETE: Operation = {
  id: "conversations.delete",
  method: "DELETE",
  path: "/v1/conversations/{conversation_id}",
  answer: shapes.ConversationDeleted,
};

/** Operations of `client.conversations`. */
export class Conversations extends Resource {
  /** Operations of `client.conversations.items`. */
  items: ConversationsItems = new ConversationsItems(this._client);

  /**
   * Create a conversation.
   *
   * Starts a conversation, empty or with first items.
   *
   * Source: responses.yaml#/paths/~1v1~1conversations/post
   *
   * @returns The new conversation.
   */
  create(
    params?: types.CreateConversationRequest,
    options?: RequestOptions,
  ): APIPromise<types.Conversation> {
    return this._client.send(CREATE, [], params ?? {}, options);
  }

  /**
   * Get a conversation.
   *
   * Returns one conversation.
   *
   * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/get
   *
   * @param conversationId Identifier of the conversation.
   * @returns The conversation.
   */
  retrieve(conversationId: string, options?: RequestOptions): APIPromise<types.Conversation> {
    return this._client.send(RETRIEVE, [conversationId], undefined, options);
  }

  /**
   * Update a conversation.
   *
   * Replaces the metadata of a conversation.
   *
   * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
   *
   * @param conversationId Identifier of the conversation.
   * @returns The updated conversation.
   */
  update(
    conversationId: string,
    params: types.UpdateConversationRequest,
    options?: RequestOptions,
  ): APIPromise<types.Conversation> {
    return this._client.send(UPDATE, [conversationId], params, options);
  }

  /**
   * Delete a conversation.
   *
   * Deletes a conversation with its items.
   *
   * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/delete
   *
   * @param conversationId Identifier of the conversation.
   * @returns What was deleted.
   */
  delete(conversationId: string, options?: RequestOptions): APIPromise<types.ConversationDeleted> {
    return this._client.send(DELETE, [conversationId], undefined, options);
  }
}
