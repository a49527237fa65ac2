// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.Conversation
import com.llamastack.client.models.ConversationDeleted
import com.llamastack.client.models.CreateConversationRequest
import com.llamastack.client.models.ResponseInputItem
import com.llamastack.client.models.StringMap
import com.llamastack.client.models.UpdateConversationRequest
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model

/** Operations of `client.conversations`. */
public interface Conversations {
    /** Operations of `client.conversations.items`. */
    public val items: ConversationsItems

    /**
     * Create a conversation.
     *
     * Starts a conversation, empty or with first items.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations/post
     */
    public suspend fun create(request: CreateConversationRequest, options: RequestOptions = RequestOptions.NONE): Conversation

    /**
     * Create a conversation.
     *
     * Starts a conversation, empty or with first items.
     *
     * An argument that is null is left out; the method that takes a [CreateConversationRequest] can also send null.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations/post
     *
     * @param items First items, 20 at most.
     * @param metadata Short texts to keep with the conversation.
     */
    public suspend fun create(
        items: List<ResponseInputItem>? = null,
        metadata: StringMap? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Conversation =
        create(CreateConversationRequest(items = Field.orAbsent(items), metadata = Field.orAbsent(metadata)), options)

    /**
     * Get a conversation.
     *
     * Returns one conversation.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/get
     *
     * @param conversationId Identifier of the conversation.
     */
    public suspend fun retrieve(conversationId: String, options: RequestOptions = RequestOptions.NONE): Conversation

    /**
     * Update a conversation.
     *
     * Replaces the metadata of a conversation.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
     *
     * @param conversationId Identifier of the conversation.
     */
    public suspend fun update(
        conversationId: String,
        request: UpdateConversationRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): Conversation

    /**
     * Update a conversation.
     *
     * Replaces the metadata of a conversation.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
     *
     * @param conversationId Identifier of the conversation.
     * @param metadata Short texts that replace the earlier ones; null removes them.
     */
    public suspend fun update(conversationId: String, metadata: StringMap?, options: RequestOptions = RequestOptions.NONE): Conversation =
        update(conversationId, UpdateConversationRequest(metadata = metadata), options)

    /**
     * Delete a conversation.
     *
     * Deletes a conversation with its items.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/delete
     *
     * @param conversationId Identifier of the conversation.
     */
    public suspend fun delete(conversationId: String, options: RequestOptions = RequestOptions.NONE): ConversationDeleted
}

/** Asks a server. */
internal class RemoteConversations(private val core: ClientCore) : Conversations {
    override val items: ConversationsItems = RemoteConversationsItems(core)

    override suspend fun create(request: CreateConversationRequest, options: RequestOptions): Conversation =
        core.answer(
            callOf("conversations.create", "POST", "/v1/conversations", body = CallBody.Json(request.toJson())),
            model { Conversation(it) },
            options,
        )

    override suspend fun retrieve(conversationId: String, options: RequestOptions): Conversation =
        core.answer(
            callOf("conversations.retrieve", "GET", "/v1/conversations/" + PathEncoding.encode("conversation_id", conversationId)),
            model { Conversation(it) },
            options,
        )

    override suspend fun update(conversationId: String, request: UpdateConversationRequest, options: RequestOptions): Conversation =
        core.answer(
            callOf(
                "conversations.update",
                "POST",
                "/v1/conversations/" + PathEncoding.encode("conversation_id", conversationId),
                body = CallBody.Json(request.toJson()),
            ),
            model { Conversation(it) },
            options,
        )

    override suspend fun delete(conversationId: String, options: RequestOptions): ConversationDeleted =
        core.answer(
            callOf("conversations.delete", "DELETE", "/v1/conversations/" + PathEncoding.encode("conversation_id", conversationId)),
            model { ConversationDeleted(it) },
            options,
        )
}
