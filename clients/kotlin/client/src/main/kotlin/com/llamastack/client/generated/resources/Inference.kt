// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

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
import com.llamastack.client.models.EmbeddingContent
import com.llamastack.client.models.EmbeddingTaskType
import com.llamastack.client.models.EmbeddingsRequest
import com.llamastack.client.models.EmbeddingsResponse
import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.models.LogProbConfig
import com.llamastack.client.models.Message
import com.llamastack.client.models.MessageList
import com.llamastack.client.models.RerankInput
import com.llamastack.client.models.RerankRequest
import com.llamastack.client.models.RerankResponse
import com.llamastack.client.models.ResponseFormat
import com.llamastack.client.models.SamplingParams
import com.llamastack.client.models.TextTruncation
import com.llamastack.client.models.ToolChoiceMode
import com.llamastack.client.models.ToolConfig
import com.llamastack.client.models.ToolDefinition
import com.llamastack.client.models.ToolPromptFormat
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.EventStream
import com.llamastack.client.runtime.MediaTypes
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.events
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.switchedOn

/** Operations of `client.inference`. */
public interface Inference {
    /**
     * Answer a chat natively.
     *
     * Lets a model write the next message of a native conversation. With `stream` the answer arrives as events: one
     * `start`, any number of `progress`, one `complete`.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
     */
    public suspend fun chatCompletion(
        request: ChatCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): ChatCompletionResponse

    /**
     * Answer a chat natively.
     *
     * Lets a model write the next message of a native conversation. With `stream` the answer arrives as events: one
     * `start`, any number of `progress`, one `complete`.
     *
     * An argument that is null is left out; the method that takes a [ChatCompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
     *
     * @param modelId Identifier of the model.
     * @param messages The conversation so far, oldest first.
     * @param samplingParams How tokens are chosen and how many; without a strategy, greedily.
     * @param tools Tools that the model may call.
     * @param toolConfig How tools are shown to the model and chosen.
     * @param toolChoice Older form of `tool_config.tool_choice`. Deprecated.
     * @param toolPromptFormat Older form of `tool_config.tool_prompt_format`. Deprecated.
     * @param responseFormat A shape that the answer must have.
     * @param logprobs Ask for log probabilities.
     */
    public suspend fun chatCompletion(
        modelId: String,
        messages: List<Message>,
        samplingParams: SamplingParams? = null,
        tools: List<ToolDefinition>? = null,
        toolConfig: ToolConfig? = null,
        toolChoice: ToolChoiceMode? = null,
        toolPromptFormat: ToolPromptFormat? = null,
        responseFormat: ResponseFormat? = null,
        logprobs: LogProbConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ChatCompletionResponse =
        chatCompletion(
            ChatCompletionRequest(
                modelId = modelId,
                messages = messages,
                samplingParams = samplingParams,
                tools = tools,
                toolConfig = toolConfig,
                toolChoice = toolChoice,
                toolPromptFormat = toolPromptFormat,
                responseFormat = responseFormat,
                logprobs = logprobs,
            ),
            options,
        )

    /**
     * Answer a chat natively, as a stream of events.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
     */
    public fun chatCompletionStream(
        request: ChatCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<ChatCompletionResponseStreamChunk, ChatCompletionResponse>

    /**
     * Answer a chat natively, as a stream of events.
     *
     * An argument that is null is left out; the method that takes a [ChatCompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
     *
     * @param modelId Identifier of the model.
     * @param messages The conversation so far, oldest first.
     * @param samplingParams How tokens are chosen and how many; without a strategy, greedily.
     * @param tools Tools that the model may call.
     * @param toolConfig How tools are shown to the model and chosen.
     * @param toolChoice Older form of `tool_config.tool_choice`. Deprecated.
     * @param toolPromptFormat Older form of `tool_config.tool_prompt_format`. Deprecated.
     * @param responseFormat A shape that the answer must have.
     * @param logprobs Ask for log probabilities.
     */
    public fun chatCompletionStream(
        modelId: String,
        messages: List<Message>,
        samplingParams: SamplingParams? = null,
        tools: List<ToolDefinition>? = null,
        toolConfig: ToolConfig? = null,
        toolChoice: ToolChoiceMode? = null,
        toolPromptFormat: ToolPromptFormat? = null,
        responseFormat: ResponseFormat? = null,
        logprobs: LogProbConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<ChatCompletionResponseStreamChunk, ChatCompletionResponse> =
        chatCompletionStream(
            ChatCompletionRequest(
                modelId = modelId,
                messages = messages,
                samplingParams = samplingParams,
                tools = tools,
                toolConfig = toolConfig,
                toolChoice = toolChoice,
                toolPromptFormat = toolPromptFormat,
                responseFormat = responseFormat,
                logprobs = logprobs,
            ),
            options,
        )

    /**
     * Continue a text natively.
     *
     * Lets a model continue a native content. With `stream` the answer arrives in pieces.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1completion/post
     */
    public suspend fun completion(request: CompletionRequest, options: RequestOptions = RequestOptions.NONE): CompletionResponse

    /**
     * Continue a text natively.
     *
     * Lets a model continue a native content. With `stream` the answer arrives in pieces.
     *
     * An argument that is null is left out; the method that takes a [CompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1completion/post
     *
     * @param modelId Identifier of the model.
     * @param content Text, one content item, or a list of items that mix text and images.
     * @param samplingParams How tokens are chosen and how many; without a strategy, greedily.
     * @param responseFormat A shape that the answer must have.
     * @param logprobs Ask for log probabilities.
     */
    public suspend fun completion(
        modelId: String,
        content: InterleavedContent,
        samplingParams: SamplingParams? = null,
        responseFormat: ResponseFormat? = null,
        logprobs: LogProbConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): CompletionResponse =
        completion(
            CompletionRequest(
                modelId = modelId,
                content = content,
                samplingParams = samplingParams,
                responseFormat = responseFormat,
                logprobs = logprobs,
            ),
            options,
        )

    /**
     * Continue a text natively, as a stream of events.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1completion/post
     */
    public fun completionStream(
        request: CompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<CompletionResponseStreamChunk, CompletionResponse>

    /**
     * Continue a text natively, as a stream of events.
     *
     * An argument that is null is left out; the method that takes a [CompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1completion/post
     *
     * @param modelId Identifier of the model.
     * @param content Text, one content item, or a list of items that mix text and images.
     * @param samplingParams How tokens are chosen and how many; without a strategy, greedily.
     * @param responseFormat A shape that the answer must have.
     * @param logprobs Ask for log probabilities.
     */
    public fun completionStream(
        modelId: String,
        content: InterleavedContent,
        samplingParams: SamplingParams? = null,
        responseFormat: ResponseFormat? = null,
        logprobs: LogProbConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<CompletionResponseStreamChunk, CompletionResponse> =
        completionStream(
            CompletionRequest(
                modelId = modelId,
                content = content,
                samplingParams = samplingParams,
                responseFormat = responseFormat,
                logprobs = logprobs,
            ),
            options,
        )

    /**
     * Embed contents natively.
     *
     * Turns each content into a vector that stands for its meaning.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
     */
    public suspend fun embeddings(request: EmbeddingsRequest, options: RequestOptions = RequestOptions.NONE): EmbeddingsResponse

    /**
     * Embed contents natively.
     *
     * Turns each content into a vector that stands for its meaning.
     *
     * An argument that is null is left out; the method that takes a [EmbeddingsRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
     *
     * @param modelId Identifier of the embedding model.
     * @param contents The contents.
     * @param textTruncation Which end of a text that is too long is cut off. Default `none`, which refuses it.
     * @param outputDimension Length of the vectors, where the model can shorten them. Default the model's.
     * @param taskType What the vectors are for: to search with, or to be found.
     */
    public suspend fun embeddings(
        modelId: String,
        contents: List<EmbeddingContent>,
        textTruncation: TextTruncation? = null,
        outputDimension: Long? = null,
        taskType: EmbeddingTaskType? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EmbeddingsResponse =
        embeddings(
            EmbeddingsRequest(
                modelId = modelId,
                contents = contents,
                textTruncation = textTruncation,
                outputDimension = outputDimension,
                taskType = taskType,
            ),
            options,
        )

    /**
     * Answer several chats natively.
     *
     * Lets a model write the next message of each of several native conversations.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
     */
    public suspend fun batchChatCompletion(
        request: BatchChatCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BatchChatCompletionResponse

    /**
     * Answer several chats natively.
     *
     * Lets a model write the next message of each of several native conversations.
     *
     * An argument that is null is left out; the method that takes a [BatchChatCompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
     *
     * @param modelId Identifier of the model.
     * @param messagesBatch The conversations.
     * @param samplingParams How tokens are chosen and how many; without a strategy, greedily.
     * @param tools Tools that the model may call.
     * @param toolConfig How tools are shown to the model and chosen.
     * @param responseFormat A shape that the answer must have.
     * @param logprobs Ask for log probabilities.
     */
    public suspend fun batchChatCompletion(
        modelId: String,
        messagesBatch: List<MessageList>,
        samplingParams: SamplingParams? = null,
        tools: List<ToolDefinition>? = null,
        toolConfig: ToolConfig? = null,
        responseFormat: ResponseFormat? = null,
        logprobs: LogProbConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BatchChatCompletionResponse =
        batchChatCompletion(
            BatchChatCompletionRequest(
                modelId = modelId,
                messagesBatch = messagesBatch,
                samplingParams = samplingParams,
                tools = tools,
                toolConfig = toolConfig,
                responseFormat = responseFormat,
                logprobs = logprobs,
            ),
            options,
        )

    /**
     * Continue several texts natively.
     *
     * Lets a model continue each of several native contents.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
     */
    public suspend fun batchCompletion(
        request: BatchCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BatchCompletionResponse

    /**
     * Continue several texts natively.
     *
     * Lets a model continue each of several native contents.
     *
     * An argument that is null is left out; the method that takes a [BatchCompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
     *
     * @param modelId Identifier of the model.
     * @param contentBatch The contents.
     * @param samplingParams How tokens are chosen and how many; without a strategy, greedily.
     * @param responseFormat A shape that the answer must have.
     * @param logprobs Ask for log probabilities.
     */
    public suspend fun batchCompletion(
        modelId: String,
        contentBatch: List<InterleavedContent>,
        samplingParams: SamplingParams? = null,
        responseFormat: ResponseFormat? = null,
        logprobs: LogProbConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BatchCompletionResponse =
        batchCompletion(
            BatchCompletionRequest(
                modelId = modelId,
                contentBatch = contentBatch,
                samplingParams = samplingParams,
                responseFormat = responseFormat,
                logprobs = logprobs,
            ),
            options,
        )

    /**
     * Rank items by relevance.
     *
     * Sorts items by how well they fit a query, best first.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
     */
    public suspend fun rerank(request: RerankRequest, options: RequestOptions = RequestOptions.NONE): RerankResponse

    /**
     * Rank items by relevance.
     *
     * Sorts items by how well they fit a query, best first.
     *
     * An argument that is null is left out; the method that takes a [RerankRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
     *
     * @param model Identifier of the reranking model.
     * @param query A text or a content part.
     * @param items The items.
     * @param maxNumResults How many to answer at most. Default all.
     */
    public suspend fun rerank(
        model: String,
        query: RerankInput,
        items: List<RerankInput>,
        maxNumResults: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): RerankResponse =
        rerank(RerankRequest(model = model, query = query, items = items, maxNumResults = Field.orAbsent(maxNumResults)), options)
}

/** Asks a server. */
internal class RemoteInference(private val core: ClientCore) : Inference {
    override suspend fun chatCompletion(request: ChatCompletionRequest, options: RequestOptions): ChatCompletionResponse =
        core.answer(
            callOf("inference.chat_completion", "POST", "/v1/inference/chat-completion", body = CallBody.Json(request.toJson())),
            model { ChatCompletionResponse(it) },
            options,
        )

    override fun chatCompletionStream(
        request: ChatCompletionRequest,
        options: RequestOptions,
    ): EventStream<ChatCompletionResponseStreamChunk, ChatCompletionResponse> =
        core.events(
            callOf(
                "inference.chat_completion",
                "POST",
                "/v1/inference/chat-completion",
                body = request.switchedOn("stream"),
                accept = MediaTypes.EVENTS,
            ),
            "ChatCompletionResponseStreamChunk",
            model { ChatCompletionResponseStreamChunk(it) },
            model { ChatCompletionResponse(it) },
            null,
            options,
        )

    override suspend fun completion(request: CompletionRequest, options: RequestOptions): CompletionResponse =
        core.answer(
            callOf("inference.completion", "POST", "/v1/inference/completion", body = CallBody.Json(request.toJson())),
            model { CompletionResponse(it) },
            options,
        )

    override fun completionStream(
        request: CompletionRequest,
        options: RequestOptions,
    ): EventStream<CompletionResponseStreamChunk, CompletionResponse> =
        core.events(
            callOf(
                "inference.completion",
                "POST",
                "/v1/inference/completion",
                body = request.switchedOn("stream"),
                accept = MediaTypes.EVENTS,
            ),
            "CompletionResponseStreamChunk",
            model { CompletionResponseStreamChunk(it) },
            model { CompletionResponse(it) },
            null,
            options,
        )

    override suspend fun embeddings(request: EmbeddingsRequest, options: RequestOptions): EmbeddingsResponse =
        core.answer(
            callOf("inference.embeddings", "POST", "/v1/inference/embeddings", body = CallBody.Json(request.toJson())),
            model { EmbeddingsResponse(it) },
            options,
        )

    override suspend fun batchChatCompletion(request: BatchChatCompletionRequest, options: RequestOptions): BatchChatCompletionResponse =
        core.answer(
            callOf(
                "inference.batch_chat_completion",
                "POST",
                "/v1/inference/batch-chat-completion",
                body = CallBody.Json(request.toJson()),
            ),
            model { BatchChatCompletionResponse(it) },
            options,
        )

    override suspend fun batchCompletion(request: BatchCompletionRequest, options: RequestOptions): BatchCompletionResponse =
        core.answer(
            callOf("inference.batch_completion", "POST", "/v1/inference/batch-completion", body = CallBody.Json(request.toJson())),
            model { BatchCompletionResponse(it) },
            options,
        )

    override suspend fun rerank(request: RerankRequest, options: RequestOptions): RerankResponse =
        core.answer(
            callOf("inference.rerank", "POST", "/v1/inference/rerank", body = CallBody.Json(request.toJson())),
            model { RerankResponse(it) },
            options,
        )
}
