// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.StoredChatMessage
import com.llamastack.client.models.StoredChatMessageList
import com.llamastack.client.resources.ChatCompletionsMessages
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions

/** Operations of `client.chat.completions.messages`; each blocks its thread until it is done. */
public class ChatCompletionsMessagesBlocking internal constructor(private val resource: ChatCompletionsMessages) {
    /**
     * List the messages of a stored chat completion.
     *
     * Lists the messages that a stored chat completion answered.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}~1messages/get
     *
     * @param completionId Identifier of the chat completion.
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     * @param order Order of the messages. Default ascending, the order of the chat.
     */
    @JvmOverloads
    public fun list(
        completionId: String,
        after: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<StoredChatMessageList, StoredChatMessage> =
        BlockingPages(resource.list(completionId, after, limit, order, options))
}
