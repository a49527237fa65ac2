// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.inference`. `InferenceResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol InferenceResource: Sendable {
    /// Answer a chat natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
    func chatCompletion(
        _ request: ChatCompletionRequest,
        options: RequestOptions
    ) async throws -> ChatCompletionResponse
    /// Answer a chat natively, as a stream of events.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
    func chatCompletionStream(
        _ request: ChatCompletionRequest,
        options: RequestOptions
    ) -> EventStream<ChatCompletionResponseStreamChunk, ChatCompletionResponse>
    /// Continue a text natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1completion/post
    func completion(_ request: CompletionRequest, options: RequestOptions) async throws -> CompletionResponse
    /// Continue a text natively, as a stream of events.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1completion/post
    func completionStream(
        _ request: CompletionRequest,
        options: RequestOptions
    ) -> EventStream<CompletionResponseStreamChunk, CompletionResponse>
    /// Embed contents natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
    func embeddings(_ request: EmbeddingsRequest, options: RequestOptions) async throws -> EmbeddingsResponse
    /// Answer several chats natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
    func batchChatCompletion(
        _ request: BatchChatCompletionRequest,
        options: RequestOptions
    ) async throws -> BatchChatCompletionResponse
    /// Continue several texts natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
    func batchCompletion(
        _ request: BatchCompletionRequest,
        options: RequestOptions
    ) async throws -> BatchCompletionResponse
    /// Rank items by relevance.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
    func rerank(_ request: RerankRequest, options: RequestOptions) async throws -> RerankResponse
}

extension InferenceResource {
    /// Answer a chat natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
    public func chatCompletion(
        _ request: ChatCompletionRequest,
        options: RequestOptions? = nil
    ) async throws -> ChatCompletionResponse {
        try await chatCompletion(request, options: options ?? RequestOptions())
    }

    /// Answer a chat natively.
    ///
    /// Lets a model write the next message of a native conversation. With `stream` the answer arrives as events: one
    /// `start`, any number of `progress`, one `complete`.
    ///
    /// - Parameters:
    ///   - modelID: Identifier of the model.
    ///   - messages: The conversation so far, oldest first.
    ///   - samplingParams: How tokens are chosen and how many; without a strategy, greedily.
    ///   - tools: Tools that the model may call.
    ///   - toolConfig: How tools are shown to the model and chosen.
    ///   - toolChoice: Older form of `tool_config.tool_choice`. Deprecated.
    ///   - toolPromptFormat: Older form of `tool_config.tool_prompt_format`. Deprecated.
    ///   - responseFormat: A shape that the answer must have.
    ///   - logprobs: Ask for log probabilities.
    /// - Returns: The answer, or its events.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
    public func chatCompletion(
        modelID: String,
        messages: [Message],
        samplingParams: SamplingParams? = nil,
        tools: [ToolDefinition]? = nil,
        toolConfig: ToolConfig? = nil,
        toolChoice: ToolChoiceMode? = nil,
        toolPromptFormat: ToolPromptFormat? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        options: RequestOptions? = nil
    ) async throws -> ChatCompletionResponse {
        let request: ChatCompletionRequest = ChatCompletionRequest(
            modelID: modelID,
            messages: messages,
            samplingParams: samplingParams,
            tools: tools,
            toolConfig: toolConfig,
            toolChoice: toolChoice,
            toolPromptFormat: toolPromptFormat,
            responseFormat: responseFormat,
            logprobs: logprobs
        )
        return try await chatCompletion(request, options: options ?? RequestOptions())
    }

    /// Answer a chat natively, as a stream of events.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
    public func chatCompletionStream(
        _ request: ChatCompletionRequest,
        options: RequestOptions? = nil
    ) -> EventStream<ChatCompletionResponseStreamChunk, ChatCompletionResponse> {
        chatCompletionStream(request, options: options ?? RequestOptions())
    }

    /// Answer a chat natively, as a stream of events.
    ///
    /// Takes what `chatCompletion` takes. The stream's `final` is what that would have answered.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
    public func chatCompletionStream(
        modelID: String,
        messages: [Message],
        samplingParams: SamplingParams? = nil,
        tools: [ToolDefinition]? = nil,
        toolConfig: ToolConfig? = nil,
        toolChoice: ToolChoiceMode? = nil,
        toolPromptFormat: ToolPromptFormat? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        options: RequestOptions? = nil
    ) -> EventStream<ChatCompletionResponseStreamChunk, ChatCompletionResponse> {
        let request: ChatCompletionRequest = ChatCompletionRequest(
            modelID: modelID,
            messages: messages,
            samplingParams: samplingParams,
            tools: tools,
            toolConfig: toolConfig,
            toolChoice: toolChoice,
            toolPromptFormat: toolPromptFormat,
            responseFormat: responseFormat,
            logprobs: logprobs
        )
        return chatCompletionStream(request, options: options ?? RequestOptions())
    }

    /// Continue a text natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1completion/post
    public func completion(
        _ request: CompletionRequest,
        options: RequestOptions? = nil
    ) async throws -> CompletionResponse {
        try await completion(request, options: options ?? RequestOptions())
    }

    /// Continue a text natively.
    ///
    /// Lets a model continue a native content. With `stream` the answer arrives in pieces.
    ///
    /// - Parameters:
    ///   - modelID: Identifier of the model.
    ///   - content: Text, one content item, or a list of items that mix text and images.
    ///   - samplingParams: How tokens are chosen and how many; without a strategy, greedily.
    ///   - responseFormat: A shape that the answer must have.
    ///   - logprobs: Ask for log probabilities.
    /// - Returns: The continuation, or its pieces.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1completion/post
    public func completion(
        modelID: String,
        content: InterleavedContent,
        samplingParams: SamplingParams? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        options: RequestOptions? = nil
    ) async throws -> CompletionResponse {
        let request: CompletionRequest = CompletionRequest(
            modelID: modelID,
            content: content,
            samplingParams: samplingParams,
            responseFormat: responseFormat,
            logprobs: logprobs
        )
        return try await completion(request, options: options ?? RequestOptions())
    }

    /// Continue a text natively, as a stream of events.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1completion/post
    public func completionStream(
        _ request: CompletionRequest,
        options: RequestOptions? = nil
    ) -> EventStream<CompletionResponseStreamChunk, CompletionResponse> {
        completionStream(request, options: options ?? RequestOptions())
    }

    /// Continue a text natively, as a stream of events.
    ///
    /// Takes what `completion` takes. The stream's `final` is what that would have answered.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1completion/post
    public func completionStream(
        modelID: String,
        content: InterleavedContent,
        samplingParams: SamplingParams? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        options: RequestOptions? = nil
    ) -> EventStream<CompletionResponseStreamChunk, CompletionResponse> {
        let request: CompletionRequest = CompletionRequest(
            modelID: modelID,
            content: content,
            samplingParams: samplingParams,
            responseFormat: responseFormat,
            logprobs: logprobs
        )
        return completionStream(request, options: options ?? RequestOptions())
    }

    /// Embed contents natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
    public func embeddings(
        _ request: EmbeddingsRequest,
        options: RequestOptions? = nil
    ) async throws -> EmbeddingsResponse {
        try await embeddings(request, options: options ?? RequestOptions())
    }

    /// Embed contents natively.
    ///
    /// Turns each content into a vector that stands for its meaning.
    ///
    /// - Parameters:
    ///   - modelID: Identifier of the embedding model.
    ///   - contents: The contents.
    ///   - textTruncation: Which end of a text that is too long is cut off. Default `none`, which refuses it.
    ///   - outputDimension: Length of the vectors, where the model can shorten them. Default the model's.
    ///   - taskType: What the vectors are for: to search with, or to be found.
    /// - Returns: The vectors, in the order of the contents.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
    public func embeddings(
        modelID: String,
        contents: [EmbeddingContent],
        textTruncation: TextTruncation? = nil,
        outputDimension: Int? = nil,
        taskType: EmbeddingTaskType? = nil,
        options: RequestOptions? = nil
    ) async throws -> EmbeddingsResponse {
        let request: EmbeddingsRequest = EmbeddingsRequest(
            modelID: modelID,
            contents: contents,
            textTruncation: textTruncation,
            outputDimension: outputDimension,
            taskType: taskType
        )
        return try await embeddings(request, options: options ?? RequestOptions())
    }

    /// Answer several chats natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
    public func batchChatCompletion(
        _ request: BatchChatCompletionRequest,
        options: RequestOptions? = nil
    ) async throws -> BatchChatCompletionResponse {
        try await batchChatCompletion(request, options: options ?? RequestOptions())
    }

    /// Answer several chats natively.
    ///
    /// Lets a model write the next message of each of several native conversations.
    ///
    /// - Parameters:
    ///   - modelID: Identifier of the model.
    ///   - messagesBatch: The conversations.
    ///   - samplingParams: How tokens are chosen and how many; without a strategy, greedily.
    ///   - tools: Tools that the model may call.
    ///   - toolConfig: How tools are shown to the model and chosen.
    ///   - responseFormat: A shape that the answer must have.
    ///   - logprobs: Ask for log probabilities.
    /// - Returns: The answers, in the order of the conversations.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
    public func batchChatCompletion(
        modelID: String,
        messagesBatch: [MessageList],
        samplingParams: SamplingParams? = nil,
        tools: [ToolDefinition]? = nil,
        toolConfig: ToolConfig? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        options: RequestOptions? = nil
    ) async throws -> BatchChatCompletionResponse {
        let request: BatchChatCompletionRequest = BatchChatCompletionRequest(
            modelID: modelID,
            messagesBatch: messagesBatch,
            samplingParams: samplingParams,
            tools: tools,
            toolConfig: toolConfig,
            responseFormat: responseFormat,
            logprobs: logprobs
        )
        return try await batchChatCompletion(request, options: options ?? RequestOptions())
    }

    /// Continue several texts natively.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
    public func batchCompletion(
        _ request: BatchCompletionRequest,
        options: RequestOptions? = nil
    ) async throws -> BatchCompletionResponse {
        try await batchCompletion(request, options: options ?? RequestOptions())
    }

    /// Continue several texts natively.
    ///
    /// Lets a model continue each of several native contents.
    ///
    /// - Parameters:
    ///   - modelID: Identifier of the model.
    ///   - contentBatch: The contents.
    ///   - samplingParams: How tokens are chosen and how many; without a strategy, greedily.
    ///   - responseFormat: A shape that the answer must have.
    ///   - logprobs: Ask for log probabilities.
    /// - Returns: The continuations, in the order of the contents.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
    public func batchCompletion(
        modelID: String,
        contentBatch: [InterleavedContent],
        samplingParams: SamplingParams? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        options: RequestOptions? = nil
    ) async throws -> BatchCompletionResponse {
        let request: BatchCompletionRequest = BatchCompletionRequest(
            modelID: modelID,
            contentBatch: contentBatch,
            samplingParams: samplingParams,
            responseFormat: responseFormat,
            logprobs: logprobs
        )
        return try await batchCompletion(request, options: options ?? RequestOptions())
    }

    /// Rank items by relevance.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
    public func rerank(_ request: RerankRequest, options: RequestOptions? = nil) async throws -> RerankResponse {
        try await rerank(request, options: options ?? RequestOptions())
    }

    /// Rank items by relevance.
    ///
    /// Sorts items by how well they fit a query, best first.
    ///
    /// - Parameters:
    ///   - model: Identifier of the reranking model.
    ///   - query: A text or a content part.
    ///   - items: The items.
    ///   - maxNumResults: How many to answer at most. Default all.
    /// - Returns: The ranking.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
    public func rerank(
        model: String,
        query: RerankInput,
        items: [RerankInput],
        maxNumResults: Int? = nil,
        options: RequestOptions? = nil
    ) async throws -> RerankResponse {
        let request: RerankRequest = RerankRequest(
            model: model,
            query: query,
            items: items,
            maxNumResults: .given(maxNumResults)
        )
        return try await rerank(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.inference` to the server.
struct RemoteInference: InferenceResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func chatCompletion(
        _ request: ChatCompletionRequest,
        options: RequestOptions
    ) async throws -> ChatCompletionResponse {
        let call: Call = try chatCompletionCall(request, isStream: false)
        return try await resource.json(call, options)
    }

    func chatCompletionStream(
        _ request: ChatCompletionRequest,
        options: RequestOptions
    ) -> EventStream<ChatCompletionResponseStreamChunk, ChatCompletionResponse> {
        resource.stream(
            { () throws -> Call in
                try chatCompletionCall(request, isStream: true)
            },
            options, accumulator: ChatCompletionResponseStreamChunkAccumulator.self)
    }

    private func chatCompletionCall(_ request: ChatCompletionRequest, isStream: Bool) throws -> Call {
        var call: Call = Call(
            operation: "inference.chat_completion", method: "POST",
            path: "/v1/inference/chat-completion")
        var body: JSONValue = request.json
        if isStream { body["stream"] = true }
        call.body = try .json(body)
        return call
    }

    func completion(_ request: CompletionRequest, options: RequestOptions) async throws -> CompletionResponse {
        let call: Call = try completionCall(request, isStream: false)
        return try await resource.json(call, options)
    }

    func completionStream(
        _ request: CompletionRequest,
        options: RequestOptions
    ) -> EventStream<CompletionResponseStreamChunk, CompletionResponse> {
        resource.stream(
            { () throws -> Call in
                try completionCall(request, isStream: true)
            },
            options, accumulator: CompletionResponseStreamChunkAccumulator.self)
    }

    private func completionCall(_ request: CompletionRequest, isStream: Bool) throws -> Call {
        var call: Call = Call(
            operation: "inference.completion", method: "POST",
            path: "/v1/inference/completion")
        var body: JSONValue = request.json
        if isStream { body["stream"] = true }
        call.body = try .json(body)
        return call
    }

    func embeddings(_ request: EmbeddingsRequest, options: RequestOptions) async throws -> EmbeddingsResponse {
        let call: Call = try embeddingsCall(request)
        return try await resource.json(call, options)
    }

    private func embeddingsCall(_ request: EmbeddingsRequest) throws -> Call {
        var call: Call = Call(
            operation: "inference.embeddings", method: "POST",
            path: "/v1/inference/embeddings")
        call.body = try .json(request.json)
        return call
    }

    func batchChatCompletion(
        _ request: BatchChatCompletionRequest,
        options: RequestOptions
    ) async throws -> BatchChatCompletionResponse {
        let call: Call = try batchChatCompletionCall(request)
        return try await resource.json(call, options)
    }

    private func batchChatCompletionCall(_ request: BatchChatCompletionRequest) throws -> Call {
        var call: Call = Call(
            operation: "inference.batch_chat_completion", method: "POST",
            path: "/v1/inference/batch-chat-completion")
        call.body = try .json(request.json)
        return call
    }

    func batchCompletion(
        _ request: BatchCompletionRequest,
        options: RequestOptions
    ) async throws -> BatchCompletionResponse {
        let call: Call = try batchCompletionCall(request)
        return try await resource.json(call, options)
    }

    private func batchCompletionCall(_ request: BatchCompletionRequest) throws -> Call {
        var call: Call = Call(
            operation: "inference.batch_completion", method: "POST",
            path: "/v1/inference/batch-completion")
        call.body = try .json(request.json)
        return call
    }

    func rerank(_ request: RerankRequest, options: RequestOptions) async throws -> RerankResponse {
        let call: Call = try rerankCall(request)
        return try await resource.json(call, options)
    }

    private func rerankCall(_ request: RerankRequest) throws -> Call {
        var call: Call = Call(
            operation: "inference.rerank", method: "POST",
            path: "/v1/inference/rerank")
        call.body = try .json(request.json)
        return call
    }
}
