// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.StoredChatMessage
import com.llamastack.client.models.StoredChatMessageList
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.chat.completions.messages`. */
public interface ChatCompletionsMessages {
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
    public fun list(
        completionId: String,
        after: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<StoredChatMessageList, StoredChatMessage>
}

/** Asks a server. */
internal class RemoteChatCompletionsMessages(private val core: ClientCore) : ChatCompletionsMessages {
    override fun list(
        completionId: String,
        after: String?,
        limit: Long?,
        order: SortOrder?,
        options: RequestOptions,
    ): Pages<StoredChatMessageList, StoredChatMessage> =
        core.pages(
            callOf(
                "chat.completions.messages.list",
                "GET",
                "/v1/chat/completions/" + PathEncoding.encode("completion_id", completionId) + "/messages",
                parameters = Parameters()
                    .query("after", after)
                    .query("limit", limit)
                    .query("order", order),
            ),
            model { StoredChatMessageList(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more"),
            options,
        ) { it.data }
}
