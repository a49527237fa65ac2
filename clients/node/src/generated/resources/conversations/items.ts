// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

/**
 * Parameters of `conversations.items.create`.
 *
 * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
 */
export interface ConversationsItemsCreateParams extends types.CreateConversationItemsRequest {
  /** What to add to the items, since it is left out otherwise. */
  include?: types.ResponseInclude[] | null | undefined;
}

/**
 * Parameters of `conversations.items.list`.
 *
 * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/get
 */
export interface ConversationsItemsListParams {
  /** Identifier of the last item of the page before; the answer starts behind it. */
  after?: string | null | undefined;
  /** How many items to answer at most, 1 to 100. Default 20. */
  limit?: number | null | undefined;
  /** Sort by creation time, ascending or descending. Default descending. */
  order?: types.SortOrder | null | undefined;
  /** What to add to the items, since it is left out otherwise. */
  include?: types.ResponseInclude[] | null | undefined;
}

/**
 * Parameters of `conversations.items.retrieve`.
 *
 * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/get
 */
export interface ConversationsItemsRetrieveParams {
  /** What to add to the items, since it is left out otherwise. */
  include?: types.ResponseInclude[] | null | undefined;
}

const CREATE: Operation = {
  id: "conversations.items.create",
  method: "POST",
  path: "/v1/conversations/{conversation_id}/items",
  query: {
    include: "",
  },
  body: "json",
  answer: shapes.ResponseItemList,
};

const LIST: Operation = {
  id: "conversations.items.list",
  method: "GET",
  path: "/v1/conversations/{conversation_id}/items",
  query: {
    after: "",
    limit: "",
    order: "",
    include: "",
  },
  answer: shapes.ResponseItemList,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

const RETRIEVE: Operation = {
  id: "conversations.items.retrieve",
  method: "GET",
  path: "/v1/conversations/{conversation_id}/items/{item_id}",
  query: {
    include: "",
  },
  answer: shapes.ResponseItem,
};

const DELETE: Operation = {
  id: "conversations.items.delete",
  method: "DELETE",
  path: "/v1/conversations/{conversation_id}/items/{item_id}",
  answer: shapes.ConversationItemDeleted,
};

/** Operations of `client.conversations.items`. */
export class ConversationsItems extends Resource {
  /**
   * Add items to a conversation.
   *
   * Appends up to 20 items and returns them with their identifiers. A 409 means that an identifier
   * is taken.
   *
   * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
   *
   * @param conversationId Identifier of the conversation.
   * @returns The added items.
   */
  create(
    conversationId: string,
    params: ConversationsItemsCreateParams,
    options?: RequestOptions,
  ): APIPromise<types.ResponseItemList> {
    return this._client.send(CREATE, [conversationId], params, options);
  }

  /**
   * List the items of a conversation.
   *
   * Returns one page of the items of a conversation.
   *
   * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/get
   *
   * @param conversationId Identifier of the conversation.
   * @returns The page.
   */
  list(
    conversationId: string,
    params?: ConversationsItemsListParams,
    options?: RequestOptions,
  ): PagePromise<types.ResponseItemList, types.ResponseItem> {
    return this._client.page(LIST, [conversationId], params, options);
  }

  /**
   * Get an item of a conversation.
   *
   * Returns one item of a conversation.
   *
   * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/get
   *
   * @param conversationId Identifier of the conversation.
   * @param itemId Identifier of the item.
   * @returns The item.
   */
  retrieve(
    conversationId: string,
    itemId: string,
    params?: ConversationsItemsRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<types.ResponseItem> {
    return this._client.send(RETRIEVE, [conversationId, itemId], params, options);
  }

  /**
   * Delete an item of a conversation.
   *
   * Takes one item out of a conversation and returns the conversation.
   *
   * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/delete
   *
   * @param conversationId Identifier of the conversation.
   * @param itemId Identifier of the item.
   * @returns The conversation without the item.
   */
  delete(
    conversationId: string,
    itemId: string,
    options?: RequestOptions,
  ): APIPromise<types.ConversationItemDeleted> {
    return this._client.send(DELETE, [conversationId, itemId], undefined, options);
  }
}
