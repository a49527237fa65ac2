// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ChatCompletion
import com.llamastack.client.models.ChatCompletionChunk
import com.llamastack.client.models.ChatCompletionDeleted
import com.llamastack.client.models.ChatCompletionList
import com.llamastack.client.models.CreateChatCompletionRequest
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.StoredChatCompletion
import com.llamastack.client.models.StringMap
import com.llamastack.client.models.UpdateChatCompletionRequest
import com.llamastack.client.resources.ChatCompletions
import com.llamastack.client.runtime.BlockingEventStream
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.chat.completions`; each blocks its thread until it is done. */
public class ChatCompletionsBlocking internal constructor(private val resource: ChatCompletions) {
    /** Operations of `client.chat.completions.messages`. */
    public val messages: ChatCompletionsMessagesBlocking = ChatCompletionsMessagesBlocking(resource.messages)

    /**
     * Answer a chat.
     *
     * Lets a model write the next message of a chat. With `stream` the answer arrives in chunks that add up to it, and
     * `[DONE]` ends them.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions/post
     */
    @JvmOverloads
    public fun create(request: CreateChatCompletionRequest, options: RequestOptions = RequestOptions.NONE): ChatCompletion =
        blocking { resource.create(request, options) }

    /**
     * Answer a chat, as a stream of events.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions/post
     */
    @JvmOverloads
    public fun stream(
        request: CreateChatCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingEventStream<ChatCompletionChunk, ChatCompletion> =
        BlockingEventStream(resource.stream(request, options))

    /**
     * List stored chat completions.
     *
     * Lists the chat completions that were created with `store`, each with the messages that led to it.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions/get
     *
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     * @param order Sort by creation time, ascending or descending. Default descending.
     * @param model Answer only those of this model.
     * @param metadata Answer only those with all of these metadata, as `metadata[topic]=rivers`.
     */
    @JvmOverloads
    public fun list(
        after: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        model: String? = null,
        metadata: StringMap? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ChatCompletionList, StoredChatCompletion> =
        BlockingPages(resource.list(after, limit, order, model, metadata, options))

    /**
     * Get a stored chat completion.
     *
     * Returns one chat completion that was created with `store`, with the messages that led to it.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/get
     *
     * @param completionId Identifier of the chat completion.
     */
    @JvmOverloads
    public fun retrieve(completionId: String, options: RequestOptions = RequestOptions.NONE): StoredChatCompletion =
        blocking { resource.retrieve(completionId, options) }

    /**
     * Change the metadata of a stored chat completion.
     *
     * Replaces the metadata of a stored chat completion; nothing else of it can change.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
     *
     * @param completionId Identifier of the chat completion.
     */
    @JvmOverloads
    public fun update(
        completionId: String,
        request: UpdateChatCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): StoredChatCompletion =
        blocking { resource.update(completionId, request, options) }

    /**
     * Delete a stored chat completion.
     *
     * Deletes a stored chat completion and its messages.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/delete
     *
     * @param completionId Identifier of the chat completion.
     */
    @JvmOverloads
    public fun delete(completionId: String, options: RequestOptions = RequestOptions.NONE): ChatCompletionDeleted =
        blocking { resource.delete(completionId, options) }
}
