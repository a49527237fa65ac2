// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CompactResponseRequest
import com.llamastack.client.models.CompactedResponse
import com.llamastack.client.models.CreateResponseRequest
import com.llamastack.client.models.Response
import com.llamastack.client.models.ResponseContextManagement
import com.llamastack.client.models.ResponseConversationReference
import com.llamastack.client.models.ResponseDeleted
import com.llamastack.client.models.ResponseGuardrail
import com.llamastack.client.models.ResponseInclude
import com.llamastack.client.models.ResponseInput
import com.llamastack.client.models.ResponseList
import com.llamastack.client.models.ResponsePrompt
import com.llamastack.client.models.ResponsePromptCacheRetention
import com.llamastack.client.models.ResponseReasoning
import com.llamastack.client.models.ResponseServiceTier
import com.llamastack.client.models.ResponseStreamEvent
import com.llamastack.client.models.ResponseStreamOptions
import com.llamastack.client.models.ResponseText
import com.llamastack.client.models.ResponseTool
import com.llamastack.client.models.ResponseToolChoice
import com.llamastack.client.models.ResponseTruncation
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.StringMap
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

/** Operations of `client.responses`. */
public interface Responses {
    /** Operations of `client.responses.input_items`. */
    public val inputItems: ResponsesInputItems

    /**
     * Create a response.
     *
     * Lets a model answer, calling tools as it needs them, and returns the outcome at once or as a stream of events. A
     * 409 means that the body names both a conversation and a previous response.
     *
     * Source: responses.yaml#/paths/~1v1~1responses/post
     */
    public suspend fun create(request: CreateResponseRequest, options: RequestOptions = RequestOptions.NONE): Response

    /**
     * Create a response.
     *
     * Lets a model answer, calling tools as it needs them, and returns the outcome at once or as a stream of events. A
     * 409 means that the body names both a conversation and a previous response.
     *
     * An argument that is null is left out; the method that takes a [CreateResponseRequest] can also send null.
     *
     * Source: responses.yaml#/paths/~1v1~1responses/post
     *
     * @param model Identifier of the model.
     * @param input What to answer; left out where the prompt, the conversation or the previous response says it all.
     * @param instructions System message in front of the input; those of a previous response are not carried over.
     * @param streamOptions Details of the stream.
     * @param store Whether to keep the response so that it can be fetched and continued. Default true.
     * @param background Whether to answer at once and work on in the background. Default false.
     * @param previousResponseId The response that this one continues; not together with `conversation`.
     * @param conversation The conversation that this response belongs to; its items come first, input and output are
     * added.
     * @param prompt A stored prompt with values for its variables.
     * @param tools Tools that the model may call.
     * @param toolChoice Whether the model calls tools, and which.
     * @param parallelToolCalls Whether the model may ask for several calls at once. Default true.
     * @param maxToolCalls How many calls of built-in tools are made at most.
     * @param maxInferIters How many times the model is asked at most until the answer stands. Default 10.
     * @param guardrails Shields that look at input and output.
     * @param text The shape of the text.
     * @param reasoning How the model thinks before it answers.
     * @param include What to add to the output, since it is left out otherwise.
     * @param maxOutputTokens Most tokens to generate, thinking included.
     * @param temperature Above 1 is more random; below 1 more certain. Default 1.
     * @param topP Only the likeliest tokens that together reach this probability. Default 1.
     * @param frequencyPenalty Above 0 makes tokens rarer the more often they came. Default 0.
     * @param presencePenalty Above 0 makes tokens rarer once they came. Default 0.
     * @param topLogprobs How many alternatives to report for each token.
     * @param truncation What happens when the input exceeds the context. Default `disabled`.
     * @param contextManagement When to shorten a long context.
     * @param metadata Short texts to keep with the response.
     * @param serviceTier Class of service; a server may ignore it.
     * @param promptCacheKey Groups requests that start alike, to find their cached beginning.
     * @param promptCacheRetention How long the cached beginning is kept; a server may ignore it.
     * @param safetyIdentifier Stable identifier of the end user, to trace abuse.
     * @param user Older form of `safety_identifier` and `prompt_cache_key`.
     */
    public suspend fun create(
        model: String,
        input: ResponseInput? = null,
        instructions: String? = null,
        streamOptions: ResponseStreamOptions? = null,
        store: Boolean? = null,
        background: Boolean? = null,
        previousResponseId: String? = null,
        conversation: ResponseConversationReference? = null,
        prompt: ResponsePrompt? = null,
        tools: List<ResponseTool>? = null,
        toolChoice: ResponseToolChoice? = null,
        parallelToolCalls: Boolean? = null,
        maxToolCalls: Long? = null,
        maxInferIters: Long? = null,
        guardrails: List<ResponseGuardrail>? = null,
        text: ResponseText? = null,
        reasoning: ResponseReasoning? = null,
        include: List<ResponseInclude>? = null,
        maxOutputTokens: Long? = null,
        temperature: Double? = null,
        topP: Double? = null,
        frequencyPenalty: Double? = null,
        presencePenalty: Double? = null,
        topLogprobs: Long? = null,
        truncation: ResponseTruncation? = null,
        contextManagement: List<ResponseContextManagement>? = null,
        metadata: StringMap? = null,
        serviceTier: ResponseServiceTier? = null,
        promptCacheKey: String? = null,
        promptCacheRetention: ResponsePromptCacheRetention? = null,
        safetyIdentifier: String? = null,
        user: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Response =
        create(
            CreateResponseRequest(
                model = model,
                input = input,
                instructions = Field.orAbsent(instructions),
                streamOptions = Field.orAbsent(streamOptions),
                store = Field.orAbsent(store),
                background = Field.orAbsent(background),
                previousResponseId = Field.orAbsent(previousResponseId),
                conversation = Field.orAbsent(conversation),
                prompt = Field.orAbsent(prompt),
                tools = Field.orAbsent(tools),
                toolChoice = Field.orAbsent(toolChoice),
                parallelToolCalls = Field.orAbsent(parallelToolCalls),
                maxToolCalls = Field.orAbsent(maxToolCalls),
                maxInferIters = Field.orAbsent(maxInferIters),
                guardrails = Field.orAbsent(guardrails),
                text = Field.orAbsent(text),
                reasoning = Field.orAbsent(reasoning),
                include = Field.orAbsent(include),
                maxOutputTokens = Field.orAbsent(maxOutputTokens),
                temperature = Field.orAbsent(temperature),
                topP = Field.orAbsent(topP),
                frequencyPenalty = Field.orAbsent(frequencyPenalty),
                presencePenalty = Field.orAbsent(presencePenalty),
                topLogprobs = Field.orAbsent(topLogprobs),
                truncation = Field.orAbsent(truncation),
                contextManagement = Field.orAbsent(contextManagement),
                metadata = Field.orAbsent(metadata),
                serviceTier = Field.orAbsent(serviceTier),
                promptCacheKey = Field.orAbsent(promptCacheKey),
                promptCacheRetention = Field.orAbsent(promptCacheRetention),
                safetyIdentifier = Field.orAbsent(safetyIdentifier),
                user = Field.orAbsent(user),
            ),
            options,
        )

    /**
     * Create a response, as a stream of events.
     *
     * Source: responses.yaml#/paths/~1v1~1responses/post
     */
    public fun stream(
        request: CreateResponseRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<ResponseStreamEvent, Response>

    /**
     * Create a response, as a stream of events.
     *
     * An argument that is null is left out; the method that takes a [CreateResponseRequest] can also send null.
     *
     * Source: responses.yaml#/paths/~1v1~1responses/post
     *
     * @param model Identifier of the model.
     * @param input What to answer; left out where the prompt, the conversation or the previous response says it all.
     * @param instructions System message in front of the input; those of a previous response are not carried over.
     * @param streamOptions Details of the stream.
     * @param store Whether to keep the response so that it can be fetched and continued. Default true.
     * @param background Whether to answer at once and work on in the background. Default false.
     * @param previousResponseId The response that this one continues; not together with `conversation`.
     * @param conversation The conversation that this response belongs to; its items come first, input and output are
     * added.
     * @param prompt A stored prompt with values for its variables.
     * @param tools Tools that the model may call.
     * @param toolChoice Whether the model calls tools, and which.
     * @param parallelToolCalls Whether the model may ask for several calls at once. Default true.
     * @param maxToolCalls How many calls of built-in tools are made at most.
     * @param maxInferIters How many times the model is asked at most until the answer stands. Default 10.
     * @param guardrails Shields that look at input and output.
     * @param text The shape of the text.
     * @param reasoning How the model thinks before it answers.
     * @param include What to add to the output, since it is left out otherwise.
     * @param maxOutputTokens Most tokens to generate, thinking included.
     * @param temperature Above 1 is more random; below 1 more certain. Default 1.
     * @param topP Only the likeliest tokens that together reach this probability. Default 1.
     * @param frequencyPenalty Above 0 makes tokens rarer the more often they came. Default 0.
     * @param presencePenalty Above 0 makes tokens rarer once they came. Default 0.
     * @param topLogprobs How many alternatives to report for each token.
     * @param truncation What happens when the input exceeds the context. Default `disabled`.
     * @param contextManagement When to shorten a long context.
     * @param metadata Short texts to keep with the response.
     * @param serviceTier Class of service; a server may ignore it.
     * @param promptCacheKey Groups requests that start alike, to find their cached beginning.
     * @param promptCacheRetention How long the cached beginning is kept; a server may ignore it.
     * @param safetyIdentifier Stable identifier of the end user, to trace abuse.
     * @param user Older form of `safety_identifier` and `prompt_cache_key`.
     */
    public fun stream(
        model: String,
        input: ResponseInput? = null,
        instructions: String? = null,
        streamOptions: ResponseStreamOptions? = null,
        store: Boolean? = null,
        background: Boolean? = null,
        previousResponseId: String? = null,
        conversation: ResponseConversationReference? = null,
        prompt: ResponsePrompt? = null,
        tools: List<ResponseTool>? = null,
        toolChoice: ResponseToolChoice? = null,
        parallelToolCalls: Boolean? = null,
        maxToolCalls: Long? = null,
        maxInferIters: Long? = null,
        guardrails: List<ResponseGuardrail>? = null,
        text: ResponseText? = null,
        reasoning: ResponseReasoning? = null,
        include: List<ResponseInclude>? = null,
        maxOutputTokens: Long? = null,
        temperature: Double? = null,
        topP: Double? = null,
        frequencyPenalty: Double? = null,
        presencePenalty: Double? = null,
        topLogprobs: Long? = null,
        truncation: ResponseTruncation? = null,
        contextManagement: List<ResponseContextManagement>? = null,
        metadata: StringMap? = null,
        serviceTier: ResponseServiceTier? = null,
        promptCacheKey: String? = null,
        promptCacheRetention: ResponsePromptCacheRetention? = null,
        safetyIdentifier: String? = null,
        user: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<ResponseStreamEvent, Response> =
        stream(
            CreateResponseRequest(
                model = model,
                input = input,
                instructions = Field.orAbsent(instructions),
                streamOptions = Field.orAbsent(streamOptions),
                store = Field.orAbsent(store),
                background = Field.orAbsent(background),
                previousResponseId = Field.orAbsent(previousResponseId),
                conversation = Field.orAbsent(conversation),
                prompt = Field.orAbsent(prompt),
                tools = Field.orAbsent(tools),
                toolChoice = Field.orAbsent(toolChoice),
                parallelToolCalls = Field.orAbsent(parallelToolCalls),
                maxToolCalls = Field.orAbsent(maxToolCalls),
                maxInferIters = Field.orAbsent(maxInferIters),
                guardrails = Field.orAbsent(guardrails),
                text = Field.orAbsent(text),
                reasoning = Field.orAbsent(reasoning),
                include = Field.orAbsent(include),
                maxOutputTokens = Field.orAbsent(maxOutputTokens),
                temperature = Field.orAbsent(temperature),
                topP = Field.orAbsent(topP),
                frequencyPenalty = Field.orAbsent(frequencyPenalty),
                presencePenalty = Field.orAbsent(presencePenalty),
                topLogprobs = Field.orAbsent(topLogprobs),
                truncation = Field.orAbsent(truncation),
                contextManagement = Field.orAbsent(contextManagement),
                metadata = Field.orAbsent(metadata),
                serviceTier = Field.orAbsent(serviceTier),
                promptCacheKey = Field.orAbsent(promptCacheKey),
                promptCacheRetention = Field.orAbsent(promptCacheRetention),
                safetyIdentifier = Field.orAbsent(safetyIdentifier),
                user = Field.orAbsent(user),
            ),
            options,
        )

    /**
     * List responses.
     *
     * Returns one page of the stored responses, each with its input. A 404 means that `after` is unknown.
     *
     * Source: responses.yaml#/paths/~1v1~1responses/get
     *
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     * @param model Only responses of this model.
     * @param order Sort by creation time, ascending or descending. Default descending.
     */
    public fun list(
        after: String? = null,
        limit: Long? = null,
        model: String? = null,
        order: SortOrder? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ResponseList, Response>

    /**
     * Compact a conversation.
     *
     * Shortens a long input to items that a later response can start from.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1compact/post
     */
    public suspend fun compact(request: CompactResponseRequest, options: RequestOptions = RequestOptions.NONE): CompactedResponse

    /**
     * Compact a conversation.
     *
     * Shortens a long input to items that a later response can start from.
     *
     * An argument that is null is left out; the method that takes a [CompactResponseRequest] can also send null.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1compact/post
     *
     * @param model Identifier of the model.
     * @param input The items to shorten.
     * @param instructions System message in front of the input.
     * @param previousResponseId The response whose context is shortened.
     * @param tools Tools that the model may call.
     * @param parallelToolCalls Whether the model may ask for several calls at once.
     * @param reasoning How the model thinks before it answers.
     * @param text The shape of the text.
     * @param promptCacheKey Groups requests that start alike.
     * @param promptCacheRetention How long the cached beginning is kept; a server may ignore it.
     * @param serviceTier Class of service; a server may ignore it.
     */
    public suspend fun compact(
        model: String,
        input: ResponseInput? = null,
        instructions: String? = null,
        previousResponseId: String? = null,
        tools: List<ResponseTool>? = null,
        parallelToolCalls: Boolean? = null,
        reasoning: ResponseReasoning? = null,
        text: ResponseText? = null,
        promptCacheKey: String? = null,
        promptCacheRetention: ResponsePromptCacheRetention? = null,
        serviceTier: ResponseServiceTier? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): CompactedResponse =
        compact(
            CompactResponseRequest(
                model = model,
                input = Field.orAbsent(input),
                instructions = Field.orAbsent(instructions),
                previousResponseId = Field.orAbsent(previousResponseId),
                tools = Field.orAbsent(tools),
                parallelToolCalls = Field.orAbsent(parallelToolCalls),
                reasoning = Field.orAbsent(reasoning),
                text = Field.orAbsent(text),
                promptCacheKey = Field.orAbsent(promptCacheKey),
                promptCacheRetention = Field.orAbsent(promptCacheRetention),
                serviceTier = Field.orAbsent(serviceTier),
            ),
            options,
        )

    /**
     * Get a response.
     *
     * Returns a stored response, or replays its events.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
     *
     * @param responseId Identifier of the response.
     * @param include What to add to the items, since it is left out otherwise.
     * @param startingAfter Sequence number of the last event already seen; the stream starts behind it.
     * @param includeObfuscation Whether events are padded so that their size tells nothing; a server may ignore it.
     */
    public suspend fun retrieve(
        responseId: String,
        include: List<ResponseInclude>? = null,
        startingAfter: Long? = null,
        includeObfuscation: Boolean? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Response

    /**
     * Get a response, as a stream of events.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
     *
     * @param responseId Identifier of the response.
     * @param include What to add to the items, since it is left out otherwise.
     * @param startingAfter Sequence number of the last event already seen; the stream starts behind it.
     * @param includeObfuscation Whether events are padded so that their size tells nothing; a server may ignore it.
     */
    public fun retrieveStream(
        responseId: String,
        include: List<ResponseInclude>? = null,
        startingAfter: Long? = null,
        includeObfuscation: Boolean? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<ResponseStreamEvent, Response>

    /**
     * Delete a response.
     *
     * Deletes a stored response with its input.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/delete
     *
     * @param responseId Identifier of the response.
     */
    public suspend fun delete(responseId: String, options: RequestOptions = RequestOptions.NONE): ResponseDeleted

    /**
     * Cancel a response.
     *
     * Stops a response that runs in the background. A 409 means that it does not run, or not in the background.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1cancel/post
     *
     * @param responseId Identifier of the response.
     */
    public suspend fun cancel(responseId: String, options: RequestOptions = RequestOptions.NONE): Response
}

/** Asks a server. */
internal class RemoteResponses(private val core: ClientCore) : Responses {
    override val inputItems: ResponsesInputItems = RemoteResponsesInputItems(core)

    override suspend fun create(request: CreateResponseRequest, options: RequestOptions): Response =
        core.answer(
            callOf("responses.create", "POST", "/v1/responses", body = CallBody.Json(request.toJson())),
            model { Response(it) },
            options,
        )

    override fun stream(request: CreateResponseRequest, options: RequestOptions): EventStream<ResponseStreamEvent, Response> =
        core.events(
            callOf("responses.create", "POST", "/v1/responses", body = request.switchedOn("stream"), accept = MediaTypes.EVENTS),
            "ResponseStreamEvent",
            ResponseStreamEvent,
            model { Response(it) },
            null,
            options,
        )

    override fun list(
        after: String?,
        limit: Long?,
        model: String?,
        order: SortOrder?,
        options: RequestOptions,
    ): Pages<ResponseList, Response> =
        core.pages(
            callOf(
                "responses.list",
                "GET",
                "/v1/responses",
                parameters = Parameters()
                    .query("after", after)
                    .query("limit", limit)
                    .query("model", model)
                    .query("order", order),
            ),
            model { ResponseList(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more"),
            options,
        ) { it.data }

    override suspend fun compact(request: CompactResponseRequest, options: RequestOptions): CompactedResponse =
        core.answer(
            callOf("responses.compact", "POST", "/v1/responses/compact", body = CallBody.Json(request.toJson())),
            model { CompactedResponse(it) },
            options,
        )

    override suspend fun retrieve(
        responseId: String,
        include: List<ResponseInclude>?,
        startingAfter: Long?,
        includeObfuscation: Boolean?,
        options: RequestOptions,
    ): Response =
        core.answer(
            callOf(
                "responses.retrieve",
                "GET",
                "/v1/responses/" + PathEncoding.encode("response_id", responseId),
                parameters = Parameters()
                    .query("include", include)
                    .query("starting_after", startingAfter)
                    .query("include_obfuscation", includeObfuscation),
            ),
            model { Response(it) },
            options,
        )

    override fun retrieveStream(
        responseId: String,
        include: List<ResponseInclude>?,
        startingAfter: Long?,
        includeObfuscation: Boolean?,
        options: RequestOptions,
    ): EventStream<ResponseStreamEvent, Response> =
        core.events(
            callOf(
                "responses.retrieve",
                "GET",
                "/v1/responses/" + PathEncoding.encode("response_id", responseId),
                parameters = Parameters()
                    .query("include", include)
                    .query("stream", true)
                    .query("starting_after", startingAfter)
                    .query("include_obfuscation", includeObfuscation),
                accept = MediaTypes.EVENTS,
            ),
            "ResponseStreamEvent",
            ResponseStreamEvent,
            model { Response(it) },
            null,
            options,
        )

    override suspend fun delete(responseId: String, options: RequestOptions): ResponseDeleted =
        core.answer(
            callOf("responses.delete", "DELETE", "/v1/responses/" + PathEncoding.encode("response_id", responseId)),
            model { ResponseDeleted(it) },
            options,
        )

    override suspend fun cancel(responseId: String, options: RequestOptions): Response =
        core.answer(
            callOf("responses.cancel", "POST", "/v1/responses/" + PathEncoding.encode("response_id", responseId) + "/cancel"),
            model { Response(it) },
            options,
        )
}
