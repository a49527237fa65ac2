// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.chat.completions`. `ChatCompletionsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ChatCompletionsResource: Sendable {
    /// Operations of `client.chat.completions.messages`.
    var messages: any ChatCompletionsMessagesResource { get set }
    /// Answer a chat.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions/post
    func create(_ request: CreateChatCompletionRequest, options: RequestOptions) async throws -> ChatCompletion
    /// Answer a chat, as a stream of events.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions/post
    func stream(
        _ request: CreateChatCompletionRequest,
        options: RequestOptions
    ) -> EventStream<ChatCompletionChunk, ChatCompletion>
    /// List stored chat completions.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions/get
    func list(
        after: String?,
        limit: Int?,
        order: SortOrder?,
        model: String?,
        metadata: StringMap?,
        options: RequestOptions
    ) -> PagedList<ChatCompletionList, StoredChatCompletion>
    /// Get a stored chat completion.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/get
    func retrieve(completionID: String, options: RequestOptions) async throws -> StoredChatCompletion
    /// Change the metadata of a stored chat completion.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
    func update(
        completionID: String,
        _ request: UpdateChatCompletionRequest,
        options: RequestOptions
    ) async throws -> StoredChatCompletion
    /// Delete a stored chat completion.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/delete
    func delete(completionID: String, options: RequestOptions) async throws -> ChatCompletionDeleted
}

extension ChatCompletionsResource {
    /// Answer a chat.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions/post
    public func create(
        _ request: CreateChatCompletionRequest,
        options: RequestOptions? = nil
    ) async throws -> ChatCompletion {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Answer a chat.
    ///
    /// Lets a model write the next message of a chat. With `stream` the answer arrives in chunks that add up to it,
    /// and `[DONE]` ends them.
    ///
    /// - Parameters:
    ///   - model: Identifier of the model.
    ///   - messages: The chat so far, oldest first.
    ///   - streamOptions: What a stream carries beside the text.
    ///   - maxCompletionTokens: Most tokens to generate, reasoning included. Default what the context leaves.
    ///   - maxTokens: Older name of `max_completion_tokens`. Deprecated.
    ///   - temperature: 0 takes the likeliest token; higher values vary more. Default the model's.
    ///   - topP: Choose among the likeliest tokens that together reach this probability. Default 1.
    ///   - frequencyPenalty: Above 0 makes a token less likely with each use. Default 0.
    ///   - presencePenalty: Above 0 makes a token less likely once it was used. Default 0.
    ///   - logitBias: Tokens to favour or to avoid.
    ///   - seed: The same seed and request give the same answer where the provider can.
    ///   - stop: Texts that end the answer; they are not part of it.
    ///   - n: How many answers to write. Default 1.
    ///   - logprobs: Whether to answer the log probability of each token. Default false.
    ///   - topLogprobs: How many likely tokens to answer at each position; needs `logprobs`.
    ///   - tools: Tools that the model may call.
    ///   - toolChoice: Whether and which tools are called. Default `auto` with tools, `none` without.
    ///   - parallelToolCalls: Whether one answer may hold several calls. Default true.
    ///   - responseFormat: Shape that the answer must have. Default text.
    ///   - reasoningEffort: How much the model thinks before it answers.
    ///   - verbosity: How long the answer should be.
    ///   - modalities: Kinds of output wanted. Default text.
    ///   - audio: Voice and format of spoken output; goes with `audio` in `modalities`.
    ///   - prediction: Text that the answer will mostly repeat, given to answer faster.
    ///   - webSearchOptions: Let the model search the web.
    ///   - moderation: Let a moderation model look at the chat and the answer. A check that fails is reported in
    ///     `moderation` of the answer.
    ///   - serviceTier: Class of service asked for. Default `auto`.
    ///   - store: Whether to keep the answer for `chat.completions.list`. Default false.
    ///   - metadata: Short texts to keep with a stored answer.
    ///   - user: Older name of `safety_identifier` and `prompt_cache_key`.
    ///   - safetyIdentifier: Stable name of the end user, such as a hash, to tell misuse by.
    ///   - promptCacheKey: Requests with the same key are likely to share a cached prompt.
    ///   - promptCacheOptions: How prompts are cached.
    ///   - promptCacheRetention: How long cached prompts are kept.
    ///   - functions: Older form of `tools`. Deprecated.
    ///   - functionCall: Older form of `tool_choice`. Deprecated.
    /// - Returns: The answer, or its chunks.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions/post
    public func create(
        model: String,
        messages: [ChatMessage],
        streamOptions: StreamOptions? = nil,
        maxCompletionTokens: Int? = nil,
        maxTokens: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        frequencyPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        logitBias: LogitBias? = nil,
        seed: Int? = nil,
        stop: StopSequences? = nil,
        n: Int? = nil,
        logprobs: Bool? = nil,
        topLogprobs: Int? = nil,
        tools: [ChatTool]? = nil,
        toolChoice: ChatToolChoice? = nil,
        parallelToolCalls: Bool? = nil,
        responseFormat: ChatResponseFormat? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        verbosity: Verbosity? = nil,
        modalities: [ChatModality]? = nil,
        audio: ChatAudioOptions? = nil,
        prediction: ChatPrediction? = nil,
        webSearchOptions: WebSearchOptions? = nil,
        moderation: ChatModerationOptions? = nil,
        serviceTier: ServiceTier? = nil,
        store: Bool? = nil,
        metadata: StringMap? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheOptions: PromptCacheOptions? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        functions: [FunctionDefinition]? = nil,
        functionCall: ChatFunctionCallChoice? = nil,
        options: RequestOptions? = nil
    ) async throws -> ChatCompletion {
        let request: CreateChatCompletionRequest = CreateChatCompletionRequest(
            model: model,
            messages: messages,
            streamOptions: .given(streamOptions),
            maxCompletionTokens: .given(maxCompletionTokens),
            maxTokens: .given(maxTokens),
            temperature: .given(temperature),
            topP: .given(topP),
            frequencyPenalty: .given(frequencyPenalty),
            presencePenalty: .given(presencePenalty),
            logitBias: .given(logitBias),
            seed: .given(seed),
            stop: .given(stop),
            n: .given(n),
            logprobs: .given(logprobs),
            topLogprobs: .given(topLogprobs),
            tools: .given(tools),
            toolChoice: .given(toolChoice),
            parallelToolCalls: .given(parallelToolCalls),
            responseFormat: .given(responseFormat),
            reasoningEffort: .given(reasoningEffort),
            verbosity: .given(verbosity),
            modalities: .given(modalities),
            audio: .given(audio),
            prediction: .given(prediction),
            webSearchOptions: .given(webSearchOptions),
            moderation: .given(moderation),
            serviceTier: .given(serviceTier),
            store: .given(store),
            metadata: .given(metadata),
            user: .given(user),
            safetyIdentifier: .given(safetyIdentifier),
            promptCacheKey: .given(promptCacheKey),
            promptCacheOptions: .given(promptCacheOptions),
            promptCacheRetention: .given(promptCacheRetention),
            functions: .given(functions),
            functionCall: .given(functionCall)
        )
        return try await create(request, options: options ?? RequestOptions())
    }

    /// Answer a chat, as a stream of events.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions/post
    public func stream(
        _ request: CreateChatCompletionRequest,
        options: RequestOptions? = nil
    ) -> EventStream<ChatCompletionChunk, ChatCompletion> {
        stream(request, options: options ?? RequestOptions())
    }

    /// Answer a chat, as a stream of events.
    ///
    /// Takes what `create` takes. The stream's `final` is what that would have answered.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions/post
    public func stream(
        model: String,
        messages: [ChatMessage],
        streamOptions: StreamOptions? = nil,
        maxCompletionTokens: Int? = nil,
        maxTokens: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        frequencyPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        logitBias: LogitBias? = nil,
        seed: Int? = nil,
        stop: StopSequences? = nil,
        n: Int? = nil,
        logprobs: Bool? = nil,
        topLogprobs: Int? = nil,
        tools: [ChatTool]? = nil,
        toolChoice: ChatToolChoice? = nil,
        parallelToolCalls: Bool? = nil,
        responseFormat: ChatResponseFormat? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        verbosity: Verbosity? = nil,
        modalities: [ChatModality]? = nil,
        audio: ChatAudioOptions? = nil,
        prediction: ChatPrediction? = nil,
        webSearchOptions: WebSearchOptions? = nil,
        moderation: ChatModerationOptions? = nil,
        serviceTier: ServiceTier? = nil,
        store: Bool? = nil,
        metadata: StringMap? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheOptions: PromptCacheOptions? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        functions: [FunctionDefinition]? = nil,
        functionCall: ChatFunctionCallChoice? = nil,
        options: RequestOptions? = nil
    ) -> EventStream<ChatCompletionChunk, ChatCompletion> {
        let request: CreateChatCompletionRequest = CreateChatCompletionRequest(
            model: model,
            messages: messages,
            streamOptions: .given(streamOptions),
            maxCompletionTokens: .given(maxCompletionTokens),
            maxTokens: .given(maxTokens),
            temperature: .given(temperature),
            topP: .given(topP),
            frequencyPenalty: .given(frequencyPenalty),
            presencePenalty: .given(presencePenalty),
            logitBias: .given(logitBias),
            seed: .given(seed),
            stop: .given(stop),
            n: .given(n),
            logprobs: .given(logprobs),
            topLogprobs: .given(topLogprobs),
            tools: .given(tools),
            toolChoice: .given(toolChoice),
            parallelToolCalls: .given(parallelToolCalls),
            responseFormat: .given(responseFormat),
            reasoningEffort: .given(reasoningEffort),
            verbosity: .given(verbosity),
            modalities: .given(modalities),
            audio: .given(audio),
            prediction: .given(prediction),
            webSearchOptions: .given(webSearchOptions),
            moderation: .given(moderation),
            serviceTier: .given(serviceTier),
            store: .given(store),
            metadata: .given(metadata),
            user: .given(user),
            safetyIdentifier: .given(safetyIdentifier),
            promptCacheKey: .given(promptCacheKey),
            promptCacheOptions: .given(promptCacheOptions),
            promptCacheRetention: .given(promptCacheRetention),
            functions: .given(functions),
            functionCall: .given(functionCall)
        )
        return stream(request, options: options ?? RequestOptions())
    }

    /// List stored chat completions.
    ///
    /// Lists the chat completions that were created with `store`, each with the messages that led to it.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    ///   - order: Sort by creation time, ascending or descending. Default descending.
    ///   - model: Answer only those of this model.
    ///   - metadata: Answer only those with all of these metadata, as `metadata[topic]=rivers`.
    /// - Returns: One page of them.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions/get
    public func list(
        after: String? = nil,
        limit: Int? = nil,
        order: SortOrder? = nil,
        model: String? = nil,
        metadata: StringMap? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ChatCompletionList, StoredChatCompletion> {
        list(
            after: after,
            limit: limit,
            order: order,
            model: model,
            metadata: metadata,
            options: options ?? RequestOptions()
        )
    }

    /// Get a stored chat completion.
    ///
    /// Returns one chat completion that was created with `store`, with the messages that led to it.
    ///
    /// - Parameters:
    ///   - completionID: Identifier of the chat completion.
    /// - Returns: The chat completion.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/get
    public func retrieve(completionID: String, options: RequestOptions? = nil) async throws -> StoredChatCompletion {
        try await retrieve(completionID: completionID, options: options ?? RequestOptions())
    }

    /// Change the metadata of a stored chat completion.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
    public func update(
        completionID: String,
        _ request: UpdateChatCompletionRequest,
        options: RequestOptions? = nil
    ) async throws -> StoredChatCompletion {
        try await update(completionID: completionID, request, options: options ?? RequestOptions())
    }

    /// Change the metadata of a stored chat completion.
    ///
    /// Replaces the metadata of a stored chat completion; nothing else of it can change.
    ///
    /// - Parameters:
    ///   - completionID: Identifier of the chat completion.
    ///   - metadata: The new metadata; null removes it.
    /// - Returns: The chat completion as it is now.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
    public func update(
        completionID: String,
        metadata: StringMap?,
        options: RequestOptions? = nil
    ) async throws -> StoredChatCompletion {
        let request: UpdateChatCompletionRequest = UpdateChatCompletionRequest(metadata: metadata)
        return try await update(completionID: completionID, request, options: options ?? RequestOptions())
    }

    /// Delete a stored chat completion.
    ///
    /// Deletes a stored chat completion and its messages.
    ///
    /// - Parameters:
    ///   - completionID: Identifier of the chat completion.
    /// - Returns: The chat completion is gone.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/delete
    public func delete(completionID: String, options: RequestOptions? = nil) async throws -> ChatCompletionDeleted {
        try await delete(completionID: completionID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.chat.completions` to the server.
struct RemoteChatCompletions: ChatCompletionsResource {
    private let resource: Resource
    var messages: any ChatCompletionsMessagesResource

    init(_ resource: Resource) {
        self.resource = resource
        messages = RemoteChatCompletionsMessages(resource)
    }

    func create(_ request: CreateChatCompletionRequest, options: RequestOptions) async throws -> ChatCompletion {
        let call: Call = try createCall(request, isStream: false)
        return try await resource.json(call, options)
    }

    func stream(
        _ request: CreateChatCompletionRequest,
        options: RequestOptions
    ) -> EventStream<ChatCompletionChunk, ChatCompletion> {
        resource.stream(
            { () throws -> Call in
                try createCall(request, isStream: true)
            },
            options, terminator: "[DONE]", accumulator: ChatCompletionChunkAccumulator.self)
    }

    private func createCall(_ request: CreateChatCompletionRequest, isStream: Bool) throws -> Call {
        var call: Call = Call(
            operation: "chat.completions.create", method: "POST",
            path: "/v1/chat/completions")
        var body: JSONValue = request.json
        if isStream { body["stream"] = true }
        call.body = try .json(body)
        return call
    }

    func list(
        after: String?,
        limit: Int?,
        order: SortOrder?,
        model: String?,
        metadata: StringMap?,
        options: RequestOptions
    ) -> PagedList<ChatCompletionList, StoredChatCompletion> {
        resource.list(
            { () throws -> Call in
                try listCall(after: after, limit: limit, order: order, model: model, metadata: metadata)
            },
            options, listPaging,
            items: { (answer: ChatCompletionList) -> [StoredChatCompletion] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .cursor, cursor: "after", next: "last_id", items: "data", more: "has_more")
    }

    private func listCall(
        after: String?,
        limit: Int?,
        order: SortOrder?,
        model: String?,
        metadata: StringMap?
    ) throws -> Call {
        var call: Call = Call(
            operation: "chat.completions.list", method: "GET",
            path: "/v1/chat/completions")
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("limit", limit?.json)
        call.query += Encode.query("order", order?.json)
        call.query += Encode.query("model", model?.json)
        call.query += Encode.query("metadata", metadata?.json, style: .deepObject)
        return call
    }

    func retrieve(completionID: String, options: RequestOptions) async throws -> StoredChatCompletion {
        let call: Call = try retrieveCall(completionID: completionID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(completionID: String) throws -> Call {
        let completionIDPart: String = try Encode.path("completion_id", completionID)
        let call: Call = Call(
            operation: "chat.completions.retrieve", method: "GET",
            path: "/v1/chat/completions/\(completionIDPart)")
        return call
    }

    func update(
        completionID: String,
        _ request: UpdateChatCompletionRequest,
        options: RequestOptions
    ) async throws -> StoredChatCompletion {
        let call: Call = try updateCall(completionID: completionID, request)
        return try await resource.json(call, options)
    }

    private func updateCall(completionID: String, _ request: UpdateChatCompletionRequest) throws -> Call {
        let completionIDPart: String = try Encode.path("completion_id", completionID)
        var call: Call = Call(
            operation: "chat.completions.update", method: "POST",
            path: "/v1/chat/completions/\(completionIDPart)")
        call.body = try .json(request.json)
        return call
    }

    func delete(completionID: String, options: RequestOptions) async throws -> ChatCompletionDeleted {
        let call: Call = try deleteCall(completionID: completionID)
        return try await resource.json(call, options)
    }

    private func deleteCall(completionID: String) throws -> Call {
        let completionIDPart: String = try Encode.path("completion_id", completionID)
        let call: Call = Call(
            operation: "chat.completions.delete", method: "DELETE",
            path: "/v1/chat/completions/\(completionIDPart)")
        return call
    }
}
