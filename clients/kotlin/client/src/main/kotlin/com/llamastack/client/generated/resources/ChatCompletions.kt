// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ChatAudioOptions
import com.llamastack.client.models.ChatCompletion
import com.llamastack.client.models.ChatCompletionChunk
import com.llamastack.client.models.ChatCompletionDeleted
import com.llamastack.client.models.ChatCompletionList
import com.llamastack.client.models.ChatFunctionCallChoice
import com.llamastack.client.models.ChatMessage
import com.llamastack.client.models.ChatModality
import com.llamastack.client.models.ChatModerationOptions
import com.llamastack.client.models.ChatPrediction
import com.llamastack.client.models.ChatResponseFormat
import com.llamastack.client.models.ChatTool
import com.llamastack.client.models.ChatToolChoice
import com.llamastack.client.models.CreateChatCompletionRequest
import com.llamastack.client.models.FunctionDefinition
import com.llamastack.client.models.LogitBias
import com.llamastack.client.models.PromptCacheOptions
import com.llamastack.client.models.PromptCacheRetention
import com.llamastack.client.models.ReasoningEffort
import com.llamastack.client.models.ServiceTier
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.StopSequences
import com.llamastack.client.models.StoredChatCompletion
import com.llamastack.client.models.StreamOptions
import com.llamastack.client.models.StringMap
import com.llamastack.client.models.UpdateChatCompletionRequest
import com.llamastack.client.models.Verbosity
import com.llamastack.client.models.WebSearchOptions
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.EventStream
import com.llamastack.client.runtime.MediaTypes
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.events
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.switchedOn

/** Operations of `client.chat.completions`. */
public interface ChatCompletions {
    /** Operations of `client.chat.completions.messages`. */
    public val messages: ChatCompletionsMessages

    /**
     * Answer a chat.
     *
     * Lets a model write the next message of a chat. With `stream` the answer arrives in chunks that add up to it, and
     * `[DONE]` ends them.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions/post
     */
    public suspend fun create(request: CreateChatCompletionRequest, options: RequestOptions = RequestOptions.NONE): ChatCompletion

    /**
     * Answer a chat.
     *
     * Lets a model write the next message of a chat. With `stream` the answer arrives in chunks that add up to it, and
     * `[DONE]` ends them.
     *
     * An argument that is null is left out; the method that takes a [CreateChatCompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions/post
     *
     * @param model Identifier of the model.
     * @param messages The chat so far, oldest first.
     * @param streamOptions What a stream carries beside the text.
     * @param maxCompletionTokens Most tokens to generate, reasoning included. Default what the context leaves.
     * @param maxTokens Older name of `max_completion_tokens`. Deprecated.
     * @param temperature 0 takes the likeliest token; higher values vary more. Default the model's.
     * @param topP Choose among the likeliest tokens that together reach this probability. Default 1.
     * @param frequencyPenalty Above 0 makes a token less likely with each use. Default 0.
     * @param presencePenalty Above 0 makes a token less likely once it was used. Default 0.
     * @param logitBias Tokens to favour or to avoid.
     * @param seed The same seed and request give the same answer where the provider can.
     * @param stop Texts that end the answer; they are not part of it.
     * @param n How many answers to write. Default 1.
     * @param logprobs Whether to answer the log probability of each token. Default false.
     * @param topLogprobs How many likely tokens to answer at each position; needs `logprobs`.
     * @param tools Tools that the model may call.
     * @param toolChoice Whether and which tools are called. Default `auto` with tools, `none` without.
     * @param parallelToolCalls Whether one answer may hold several calls. Default true.
     * @param responseFormat Shape that the answer must have. Default text.
     * @param reasoningEffort How much the model thinks before it answers.
     * @param verbosity How long the answer should be.
     * @param modalities Kinds of output wanted. Default text.
     * @param audio Voice and format of spoken output; goes with `audio` in `modalities`.
     * @param prediction Text that the answer will mostly repeat, given to answer faster.
     * @param webSearchOptions Let the model search the web.
     * @param moderation Let a moderation model look at the chat and the answer. A check that fails is reported in
     * `moderation` of the answer.
     * @param serviceTier Class of service asked for. Default `auto`.
     * @param store Whether to keep the answer for `chat.completions.list`. Default false.
     * @param metadata Short texts to keep with a stored answer.
     * @param user Older name of `safety_identifier` and `prompt_cache_key`.
     * @param safetyIdentifier Stable name of the end user, such as a hash, to tell misuse by.
     * @param promptCacheKey Requests with the same key are likely to share a cached prompt.
     * @param promptCacheOptions How prompts are cached.
     * @param promptCacheRetention How long cached prompts are kept.
     * @param functions Older form of `tools`. Deprecated.
     * @param functionCall Older form of `tool_choice`. Deprecated.
     */
    public suspend fun create(
        model: String,
        messages: List<ChatMessage>,
        streamOptions: StreamOptions? = null,
        maxCompletionTokens: Long? = null,
        maxTokens: Long? = null,
        temperature: Double? = null,
        topP: Double? = null,
        frequencyPenalty: Double? = null,
        presencePenalty: Double? = null,
        logitBias: LogitBias? = null,
        seed: Long? = null,
        stop: StopSequences? = null,
        n: Long? = null,
        logprobs: Boolean? = null,
        topLogprobs: Long? = null,
        tools: List<ChatTool>? = null,
        toolChoice: ChatToolChoice? = null,
        parallelToolCalls: Boolean? = null,
        responseFormat: ChatResponseFormat? = null,
        reasoningEffort: ReasoningEffort? = null,
        verbosity: Verbosity? = null,
        modalities: List<ChatModality>? = null,
        audio: ChatAudioOptions? = null,
        prediction: ChatPrediction? = null,
        webSearchOptions: WebSearchOptions? = null,
        moderation: ChatModerationOptions? = null,
        serviceTier: ServiceTier? = null,
        store: Boolean? = null,
        metadata: StringMap? = null,
        user: String? = null,
        safetyIdentifier: String? = null,
        promptCacheKey: String? = null,
        promptCacheOptions: PromptCacheOptions? = null,
        promptCacheRetention: PromptCacheRetention? = null,
        functions: List<FunctionDefinition>? = null,
        functionCall: ChatFunctionCallChoice? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ChatCompletion =
        create(
            CreateChatCompletionRequest(
                model = model,
                messages = messages,
                streamOptions = Field.orAbsent(streamOptions),
                maxCompletionTokens = Field.orAbsent(maxCompletionTokens),
                maxTokens = Field.orAbsent(maxTokens),
                temperature = Field.orAbsent(temperature),
                topP = Field.orAbsent(topP),
                frequencyPenalty = Field.orAbsent(frequencyPenalty),
                presencePenalty = Field.orAbsent(presencePenalty),
                logitBias = Field.orAbsent(logitBias),
                seed = Field.orAbsent(seed),
                stop = Field.orAbsent(stop),
                n = Field.orAbsent(n),
                logprobs = Field.orAbsent(logprobs),
                topLogprobs = Field.orAbsent(topLogprobs),
                tools = Field.orAbsent(tools),
                toolChoice = Field.orAbsent(toolChoice),
                parallelToolCalls = Field.orAbsent(parallelToolCalls),
                responseFormat = Field.orAbsent(responseFormat),
                reasoningEffort = Field.orAbsent(reasoningEffort),
                verbosity = Field.orAbsent(verbosity),
                modalities = Field.orAbsent(modalities),
                audio = Field.orAbsent(audio),
                prediction = Field.orAbsent(prediction),
                webSearchOptions = Field.orAbsent(webSearchOptions),
                moderation = Field.orAbsent(moderation),
                serviceTier = Field.orAbsent(serviceTier),
                store = Field.orAbsent(store),
                metadata = Field.orAbsent(metadata),
                user = Field.orAbsent(user),
                safetyIdentifier = Field.orAbsent(safetyIdentifier),
                promptCacheKey = Field.orAbsent(promptCacheKey),
                promptCacheOptions = Field.orAbsent(promptCacheOptions),
                promptCacheRetention = Field.orAbsent(promptCacheRetention),
                functions = Field.orAbsent(functions),
                functionCall = Field.orAbsent(functionCall),
            ),
            options,
        )

    /**
     * Answer a chat, as a stream of events.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions/post
     */
    public fun stream(
        request: CreateChatCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<ChatCompletionChunk, ChatCompletion>

    /**
     * Answer a chat, as a stream of events.
     *
     * An argument that is null is left out; the method that takes a [CreateChatCompletionRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions/post
     *
     * @param model Identifier of the model.
     * @param messages The chat so far, oldest first.
     * @param streamOptions What a stream carries beside the text.
     * @param maxCompletionTokens Most tokens to generate, reasoning included. Default what the context leaves.
     * @param maxTokens Older name of `max_completion_tokens`. Deprecated.
     * @param temperature 0 takes the likeliest token; higher values vary more. Default the model's.
     * @param topP Choose among the likeliest tokens that together reach this probability. Default 1.
     * @param frequencyPenalty Above 0 makes a token less likely with each use. Default 0.
     * @param presencePenalty Above 0 makes a token less likely once it was used. Default 0.
     * @param logitBias Tokens to favour or to avoid.
     * @param seed The same seed and request give the same answer where the provider can.
     * @param stop Texts that end the answer; they are not part of it.
     * @param n How many answers to write. Default 1.
     * @param logprobs Whether to answer the log probability of each token. Default false.
     * @param topLogprobs How many likely tokens to answer at each position; needs `logprobs`.
     * @param tools Tools that the model may call.
     * @param toolChoice Whether and which tools are called. Default `auto` with tools, `none` without.
     * @param parallelToolCalls Whether one answer may hold several calls. Default true.
     * @param responseFormat Shape that the answer must have. Default text.
     * @param reasoningEffort How much the model thinks before it answers.
     * @param verbosity How long the answer should be.
     * @param modalities Kinds of output wanted. Default text.
     * @param audio Voice and format of spoken output; goes with `audio` in `modalities`.
     * @param prediction Text that the answer will mostly repeat, given to answer faster.
     * @param webSearchOptions Let the model search the web.
     * @param moderation Let a moderation model look at the chat and the answer. A check that fails is reported in
     * `moderation` of the answer.
     * @param serviceTier Class of service asked for. Default `auto`.
     * @param store Whether to keep the answer for `chat.completions.list`. Default false.
     * @param metadata Short texts to keep with a stored answer.
     * @param user Older name of `safety_identifier` and `prompt_cache_key`.
     * @param safetyIdentifier Stable name of the end user, such as a hash, to tell misuse by.
     * @param promptCacheKey Requests with the same key are likely to share a cached prompt.
     * @param promptCacheOptions How prompts are cached.
     * @param promptCacheRetention How long cached prompts are kept.
     * @param functions Older form of `tools`. Deprecated.
     * @param functionCall Older form of `tool_choice`. Deprecated.
     */
    public fun stream(
        model: String,
        messages: List<ChatMessage>,
        streamOptions: StreamOptions? = null,
        maxCompletionTokens: Long? = null,
        maxTokens: Long? = null,
        temperature: Double? = null,
        topP: Double? = null,
        frequencyPenalty: Double? = null,
        presencePenalty: Double? = null,
        logitBias: LogitBias? = null,
        seed: Long? = null,
        stop: StopSequences? = null,
        n: Long? = null,
        logprobs: Boolean? = null,
        topLogprobs: Long? = null,
        tools: List<ChatTool>? = null,
        toolChoice: ChatToolChoice? = null,
        parallelToolCalls: Boolean? = null,
        responseFormat: ChatResponseFormat? = null,
        reasoningEffort: ReasoningEffort? = null,
        verbosity: Verbosity? = null,
        modalities: List<ChatModality>? = null,
        audio: ChatAudioOptions? = null,
        prediction: ChatPrediction? = null,
        webSearchOptions: WebSearchOptions? = null,
        moderation: ChatModerationOptions? = null,
        serviceTier: ServiceTier? = null,
        store: Boolean? = null,
        metadata: StringMap? = null,
        user: String? = null,
        safetyIdentifier: String? = null,
        promptCacheKey: String? = null,
        promptCacheOptions: PromptCacheOptions? = null,
        promptCacheRetention: PromptCacheRetention? = null,
        functions: List<FunctionDefinition>? = null,
        functionCall: ChatFunctionCallChoice? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<ChatCompletionChunk, ChatCompletion> =
        stream(
            CreateChatCompletionRequest(
                model = model,
                messages = messages,
                streamOptions = Field.orAbsent(streamOptions),
                maxCompletionTokens = Field.orAbsent(maxCompletionTokens),
                maxTokens = Field.orAbsent(maxTokens),
                temperature = Field.orAbsent(temperature),
                topP = Field.orAbsent(topP),
                frequencyPenalty = Field.orAbsent(frequencyPenalty),
                presencePenalty = Field.orAbsent(presencePenalty),
                logitBias = Field.orAbsent(logitBias),
                seed = Field.orAbsent(seed),
                stop = Field.orAbsent(stop),
                n = Field.orAbsent(n),
                logprobs = Field.orAbsent(logprobs),
                topLogprobs = Field.orAbsent(topLogprobs),
                tools = Field.orAbsent(tools),
                toolChoice = Field.orAbsent(toolChoice),
                parallelToolCalls = Field.orAbsent(parallelToolCalls),
                responseFormat = Field.orAbsent(responseFormat),
                reasoningEffort = Field.orAbsent(reasoningEffort),
                verbosity = Field.orAbsent(verbosity),
                modalities = Field.orAbsent(modalities),
                audio = Field.orAbsent(audio),
                prediction = Field.orAbsent(prediction),
                webSearchOptions = Field.orAbsent(webSearchOptions),
                moderation = Field.orAbsent(moderation),
                serviceTier = Field.orAbsent(serviceTier),
                store = Field.orAbsent(store),
                metadata = Field.orAbsent(metadata),
                user = Field.orAbsent(user),
                safetyIdentifier = Field.orAbsent(safetyIdentifier),
                promptCacheKey = Field.orAbsent(promptCacheKey),
                promptCacheOptions = Field.orAbsent(promptCacheOptions),
                promptCacheRetention = Field.orAbsent(promptCacheRetention),
                functions = Field.orAbsent(functions),
                functionCall = Field.orAbsent(functionCall),
            ),
            options,
        )

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
    public fun list(
        after: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        model: String? = null,
        metadata: StringMap? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ChatCompletionList, StoredChatCompletion>

    /**
     * Get a stored chat completion.
     *
     * Returns one chat completion that was created with `store`, with the messages that led to it.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/get
     *
     * @param completionId Identifier of the chat completion.
     */
    public suspend fun retrieve(completionId: String, options: RequestOptions = RequestOptions.NONE): StoredChatCompletion

    /**
     * Change the metadata of a stored chat completion.
     *
     * Replaces the metadata of a stored chat completion; nothing else of it can change.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
     *
     * @param completionId Identifier of the chat completion.
     */
    public suspend fun update(
        completionId: String,
        request: UpdateChatCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): StoredChatCompletion

    /**
     * Change the metadata of a stored chat completion.
     *
     * Replaces the metadata of a stored chat completion; nothing else of it can change.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
     *
     * @param completionId Identifier of the chat completion.
     * @param metadata The new metadata; null removes it.
     */
    public suspend fun update(
        completionId: String,
        metadata: StringMap?,
        options: RequestOptions = RequestOptions.NONE,
    ): StoredChatCompletion =
        update(completionId, UpdateChatCompletionRequest(metadata = metadata), options)

    /**
     * Delete a stored chat completion.
     *
     * Deletes a stored chat completion and its messages.
     *
     * Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/delete
     *
     * @param completionId Identifier of the chat completion.
     */
    public suspend fun delete(completionId: String, options: RequestOptions = RequestOptions.NONE): ChatCompletionDeleted
}

/** Asks a server. */
internal class RemoteChatCompletions(private val core: ClientCore) : ChatCompletions {
    override val messages: ChatCompletionsMessages = RemoteChatCompletionsMessages(core)

    override suspend fun create(request: CreateChatCompletionRequest, options: RequestOptions): ChatCompletion =
        core.answer(
            callOf("chat.completions.create", "POST", "/v1/chat/completions", body = CallBody.Json(request.toJson())),
            model { ChatCompletion(it) },
            options,
        )

    override fun stream(request: CreateChatCompletionRequest, options: RequestOptions): EventStream<ChatCompletionChunk, ChatCompletion> =
        core.events(
            callOf(
                "chat.completions.create",
                "POST",
                "/v1/chat/completions",
                body = request.switchedOn("stream"),
                accept = MediaTypes.EVENTS,
            ),
            "ChatCompletionChunk",
            model { ChatCompletionChunk(it) },
            model { ChatCompletion(it) },
            "[DONE]",
            options,
        )

    override fun list(
        after: String?,
        limit: Long?,
        order: SortOrder?,
        model: String?,
        metadata: StringMap?,
        options: RequestOptions,
    ): Pages<ChatCompletionList, StoredChatCompletion> =
        core.pages(
            callOf(
                "chat.completions.list",
                "GET",
                "/v1/chat/completions",
                parameters = Parameters()
                    .query("after", after)
                    .query("limit", limit)
                    .query("order", order)
                    .query("model", model)
                    .query("metadata", metadata, style = "deepObject"),
            ),
            model { ChatCompletionList(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more"),
            options,
        ) { it.data }

    override suspend fun retrieve(completionId: String, options: RequestOptions): StoredChatCompletion =
        core.answer(
            callOf("chat.completions.retrieve", "GET", "/v1/chat/completions/" + PathEncoding.encode("completion_id", completionId)),
            model { StoredChatCompletion(it) },
            options,
        )

    override suspend fun update(
        completionId: String,
        request: UpdateChatCompletionRequest,
        options: RequestOptions,
    ): StoredChatCompletion =
        core.answer(
            callOf(
                "chat.completions.update",
                "POST",
                "/v1/chat/completions/" + PathEncoding.encode("completion_id", completionId),
                body = CallBody.Json(request.toJson()),
            ),
            model { StoredChatCompletion(it) },
            options,
        )

    override suspend fun delete(completionId: String, options: RequestOptions): ChatCompletionDeleted =
        core.answer(
            callOf("chat.completions.delete", "DELETE", "/v1/chat/completions/" + PathEncoding.encode("completion_id", completionId)),
            model { ChatCompletionDeleted(it) },
            options,
        )
}
