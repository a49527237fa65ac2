// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ConversationItemDeleted
import com.llamastack.client.models.CreateConversationItemsRequest
import com.llamastack.client.models.ResponseInclude
import com.llamastack.client.models.ResponseItem
import com.llamastack.client.models.ResponseItemList
import com.llamastack.client.models.SortOrder
import com.llamastack.client.resources.ConversationsItems
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.conversations.items`; each blocks its thread until it is done. */
public class ConversationsItemsBlocking internal constructor(private val resource: ConversationsItems) {
    /**
     * Add items to a conversation.
     *
     * Appends up to 20 items and returns them with their identifiers. A 409 means that an identifier is taken.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
     *
     * @param conversationId Identifier of the conversation.
     * @param include What to add to the items, since it is left out otherwise.
     */
    @JvmOverloads
    public fun create(
        conversationId: String,
        request: CreateConversationItemsRequest,
        include: List<ResponseInclude>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ResponseItemList =
        blocking { resource.create(conversationId, request, include, options) }

    /**
     * List the items of a conversation.
     *
     * Returns one page of the items of a conversation.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/get
     *
     * @param conversationId Identifier of the conversation.
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     * @param order Sort by creation time, ascending or descending. Default descending.
     * @param include What to add to the items, since it is left out otherwise.
     */
    @JvmOverloads
    public fun list(
        conversationId: String,
        after: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        include: List<ResponseInclude>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ResponseItemList, ResponseItem> =
        BlockingPages(resource.list(conversationId, after, limit, order, include, options))

    /**
     * Get an item of a conversation.
     *
     * Returns one item of a conversation.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/get
     *
     * @param conversationId Identifier of the conversation.
     * @param itemId Identifier of the item.
     * @param include What to add to the items, since it is left out otherwise.
     */
    @JvmOverloads
    public fun retrieve(
        conversationId: String,
        itemId: String,
        include: List<ResponseInclude>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ResponseItem =
        blocking { resource.retrieve(conversationId, itemId, include, options) }

    /**
     * Delete an item of a conversation.
     *
     * Takes one item out of a conversation and returns the conversation.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/delete
     *
     * @param conversationId Identifier of the conversation.
     * @param itemId Identifier of the item.
     */
    @JvmOverloads
    public fun delete(conversationId: String, itemId: String, options: RequestOptions = RequestOptions.NONE): ConversationItemDeleted =
        blocking { resource.delete(conversationId, itemId, options) }
}
