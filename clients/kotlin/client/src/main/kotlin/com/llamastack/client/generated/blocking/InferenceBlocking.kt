// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.BatchChatCompletionRequest
import com.llamastack.client.models.BatchChatCompletionResponse
import com.llamastack.client.models.BatchCompletionRequest
import com.llamastack.client.models.BatchCompletionResponse
import com.llamastack.client.models.ChatCompletionRequest
import com.llamastack.client.models.ChatCompletionResponse
import com.llamastack.client.models.ChatCompletionResponseStreamChunk
import com.llamastack.client.models.CompletionRequest
import com.llamastack.client.models.CompletionResponse
import com.llamastack.client.models.CompletionResponseStreamChunk
import com.llamastack.client.models.EmbeddingsRequest
import com.llamastack.client.models.EmbeddingsResponse
import com.llamastack.client.models.RerankRequest
import com.llamastack.client.models.RerankResponse
import com.llamastack.client.resources.Inference
import com.llamastack.client.runtime.BlockingEventStream
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.inference`; each blocks its thread until it is done. */
public class InferenceBlocking internal constructor(private val resource: Inference) {
    /**
     * Answer a chat natively.
     *
     * Lets a model write the next message of a native conversation. With `stream` the answer arrives as events: one
     * `start`, any number of `progress`, one `complete`.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
     */
    @JvmOverloads
    public fun chatCompletion(request: ChatCompletionRequest, options: RequestOptions = RequestOptions.NONE): ChatCompletionResponse =
        blocking { resource.chatCompletion(request, options) }

    /**
     * Answer a chat natively, as a stream of events.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
     */
    @JvmOverloads
    public fun chatCompletionStream(
        request: ChatCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingEventStream<ChatCompletionResponseStreamChunk, ChatCompletionResponse> =
        BlockingEventStream(resource.chatCompletionStream(request, options))

    /**
     * Continue a text natively.
     *
     * Lets a model continue a native content. With `stream` the answer arrives in pieces.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1completion/post
     */
    @JvmOverloads
    public fun completion(request: CompletionRequest, options: RequestOptions = RequestOptions.NONE): CompletionResponse =
        blocking { resource.completion(request, options) }

    /**
     * Continue a text natively, as a stream of events.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1completion/post
     */
    @JvmOverloads
    public fun completionStream(
        request: CompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingEventStream<CompletionResponseStreamChunk, CompletionResponse> =
        BlockingEventStream(resource.completionStream(request, options))

    /**
     * Embed contents natively.
     *
     * Turns each content into a vector that stands for its meaning.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
     */
    @JvmOverloads
    public fun embeddings(request: EmbeddingsRequest, options: RequestOptions = RequestOptions.NONE): EmbeddingsResponse =
        blocking { resource.embeddings(request, options) }

    /**
     * Answer several chats natively.
     *
     * Lets a model write the next message of each of several native conversations.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
     */
    @JvmOverloads
    public fun batchChatCompletion(
        request: BatchChatCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BatchChatCompletionResponse =
        blocking { resource.batchChatCompletion(request, options) }

    /**
     * Continue several texts natively.
     *
     * Lets a model continue each of several native contents.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
     */
    @JvmOverloads
    public fun batchCompletion(request: BatchCompletionRequest, options: RequestOptions = RequestOptions.NONE): BatchCompletionResponse =
        blocking { resource.batchCompletion(request, options) }

    /**
     * Rank items by relevance.
     *
     * Sorts items by how well they fit a query, best first.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
     */
    @JvmOverloads
    public fun rerank(request: RerankRequest, options: RequestOptions = RequestOptions.NONE): RerankResponse =
        blocking { resource.rerank(request, options) }
}
