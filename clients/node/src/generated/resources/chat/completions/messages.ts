// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../../runtime/operation.js";
import type { RequestOptions } from "../../../../runtime/options.js";
import type { PagePromise } from "../../../../runtime/promise.js";
import { Resource } from "../../../../runtime/resource.js";
import * as shapes from "../../../shapes.js";
import type * as types from "../../../types/index.js";

/**
 * Parameters of `chat.completions.messages.list`.
 *
 * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}~1messages/get
 */
export interface ChatCompletionsMessagesListParams {
  /** Identifier of the last item of the page before; the answer starts behind it. */
  after?: string | null | undefined;
  /** How many items to answer at most, 1 to 100. Default 20. */
  limit?: number | null | undefined;
  /** Order of the messages. Default ascending, the order of the chat. */
  order?: types.SortOrder | null | undefined;
}

const LIST: Operation = {
  id: "chat.completions.messages.list",
  method: "GET",
  path: "/v1/chat/completions/{completion_id}/messages",
  query: {
    after: "",
    limit: "",
    order: "",
  },
  answer: shapes.StoredChatMessageList,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

/** Operations of `client.chat.completions.messages`. */
export class ChatCompletionsMessages extends Resource {
  /**
   * List the messages of a stored chat completion.
   *
   * Lists the messages that a stored chat completion answered.
   *
   * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}~1messages/get
   *
   * @param completionId Identifier of the chat completion.
   * @returns One page of them.
   */
  list(
    completionId: string,
    params?: ChatCompletionsMessagesListParams,
    options?: RequestOptions,
  ): PagePromise<types.StoredChatMessageList, types.StoredChatMessage> {
    return this._client.page(LIST, [completionId], params, options);
  }
}
