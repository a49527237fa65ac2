// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.Conversation
import com.llamastack.client.models.ConversationDeleted
import com.llamastack.client.models.CreateConversationRequest
import com.llamastack.client.models.UpdateConversationRequest
import com.llamastack.client.resources.Conversations
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.conversations`; each blocks its thread until it is done. */
public class ConversationsBlocking internal constructor(private val resource: Conversations) {
    /** Operations of `client.conversations.items`. */
    public val items: ConversationsItemsBlocking = ConversationsItemsBlocking(resource.items)

    /**
     * Create a conversation.
     *
     * Starts a conversation, empty or with first items.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations/post
     */
    @JvmOverloads
    public fun create(request: CreateConversationRequest, options: RequestOptions = RequestOptions.NONE): Conversation =
        blocking { resource.create(request, options) }

    /**
     * Get a conversation.
     *
     * Returns one conversation.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/get
     *
     * @param conversationId Identifier of the conversation.
     */
    @JvmOverloads
    public fun retrieve(conversationId: String, options: RequestOptions = RequestOptions.NONE): Conversation =
        blocking { resource.retrieve(conversationId, options) }

    /**
     * Update a conversation.
     *
     * Replaces the metadata of a conversation.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
     *
     * @param conversationId Identifier of the conversation.
     */
    @JvmOverloads
    public fun update(
        conversationId: String,
        request: UpdateConversationRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): Conversation =
        blocking { resource.update(conversationId, request, options) }

    /**
     * Delete a conversation.
     *
     * Deletes a conversation with its items.
     *
     * Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/delete
     *
     * @param conversationId Identifier of the conversation.
     */
    @JvmOverloads
    public fun delete(conversationId: String, options: RequestOptions = RequestOptions.NONE): ConversationDeleted =
        blocking { resource.delete(conversationId, options) }
}
