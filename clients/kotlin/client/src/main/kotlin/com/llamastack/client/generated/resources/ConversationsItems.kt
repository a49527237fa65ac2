// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ConversationItemDeleted
import com.llamastack.client.models.CreateConversationItemsRequest
import com.llamastack.client.models.ResponseInclude
import com.llamastack.client.models.ResponseInputItem
import com.llamastack.client.models.ResponseItem
import com.llamastack.client.models.ResponseItemList
import com.llamastack.client.models.SortOrder
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.conversations.items`. */
public interface ConversationsItems {
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
    public suspend fun create(
        conversationId: String,
        request: CreateConversationItemsRequest,
        include: List<ResponseInclude>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ResponseItemList

    /**
     * Add items to a conversation.
     *
     * Appends up to 20 items and returns them with their identifiers. A 409 means that an identifier is taken.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
     *
     * @param conversationId Identifier of the conversation.
     * @param items The items, 20 at most.
     * @param include What to add to the items, since it is left out otherwise.
     */
    public suspend fun create(
        conversationId: String,
        items: List<ResponseInputItem>,
        include: List<ResponseInclude>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ResponseItemList =
        create(conversationId, CreateConversationItemsRequest(items = items), include, options)

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
    public fun list(
        conversationId: String,
        after: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        include: List<ResponseInclude>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ResponseItemList, ResponseItem>

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
    public suspend fun retrieve(
        conversationId: String,
        itemId: String,
        include: List<ResponseInclude>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ResponseItem

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
    public suspend fun delete(
        conversationId: String,
        itemId: String,
        options: RequestOptions = RequestOptions.NONE,
    ): ConversationItemDeleted
}

/** Asks a server. */
internal class RemoteConversationsItems(private val core: ClientCore) : ConversationsItems {
    override suspend fun create(
        conversationId: String,
        request: CreateConversationItemsRequest,
        include: List<ResponseInclude>?,
        options: RequestOptions,
    ): ResponseItemList =
        core.answer(
            callOf(
                "conversations.items.create",
                "POST",
                "/v1/conversations/" + PathEncoding.encode("conversation_id", conversationId) + "/items",
                parameters = Parameters()
                    .query("include", include),
                body = CallBody.Json(request.toJson()),
            ),
            model { ResponseItemList(it) },
            options,
        )

    override fun list(
        conversationId: String,
        after: String?,
        limit: Long?,
        order: SortOrder?,
        include: List<ResponseInclude>?,
        options: RequestOptions,
    ): Pages<ResponseItemList, ResponseItem> =
        core.pages(
            callOf(
                "conversations.items.list",
                "GET",
                "/v1/conversations/" + PathEncoding.encode("conversation_id", conversationId) + "/items",
                parameters = Parameters()
                    .query("after", after)
                    .query("limit", limit)
                    .query("order", order)
                    .query("include", include),
            ),
            model { ResponseItemList(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more"),
            options,
        ) { it.data }

    override suspend fun retrieve(
        conversationId: String,
        itemId: String,
        include: List<ResponseInclude>?,
        options: RequestOptions,
    ): ResponseItem =
        core.answer(
            callOf(
                "conversations.items.retrieve",
                "GET",
                "/v1/conversations/" +
                    PathEncoding.encode("conversation_id", conversationId) +
                    "/items/" +
                    PathEncoding.encode("item_id", itemId),
                parameters = Parameters()
                    .query("include", include),
            ),
            ResponseItem,
            options,
        )

    override suspend fun delete(conversationId: String, itemId: String, options: RequestOptions): ConversationItemDeleted =
        core.answer(
            callOf(
                "conversations.items.delete",
                "DELETE",
                "/v1/conversations/" +
                    PathEncoding.encode("conversation_id", conversationId) +
                    "/items/" +
                    PathEncoding.encode("item_id", itemId),
            ),
            model { ConversationItemDeleted(it) },
            options,
        )
}
