// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.responses`. `ResponsesResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ResponsesResource: Sendable {
    /// Operations of `client.responses.inputItems`.
    var inputItems: any ResponsesInputItemsResource { get set }
    /// Create a response.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses/post
    func create(_ request: CreateResponseRequest, options: RequestOptions) async throws -> Response
    /// Create a response, as a stream of events.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses/post
    func stream(_ request: CreateResponseRequest, options: RequestOptions) -> EventStream<ResponseStreamEvent, Response>
    /// List responses.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses/get
    func list(
        after: String?,
        limit: Int?,
        model: String?,
        order: SortOrder?,
        options: RequestOptions
    ) -> PagedList<ResponseList, Response>
    /// Compact a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1compact/post
    func compact(_ request: CompactResponseRequest, options: RequestOptions) async throws -> CompactedResponse
    /// Get a response.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
    func retrieve(
        responseID: String,
        include: [ResponseInclude]?,
        startingAfter: Int?,
        includeObfuscation: Bool?,
        options: RequestOptions
    ) async throws -> Response
    /// Get a response, as a stream of events.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
    func retrieveStream(
        responseID: String,
        include: [ResponseInclude]?,
        startingAfter: Int?,
        includeObfuscation: Bool?,
        options: RequestOptions
    ) -> EventStream<ResponseStreamEvent, Response>
    /// Delete a response.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/delete
    func delete(responseID: String, options: RequestOptions) async throws -> ResponseDeleted
    /// Cancel a response.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1cancel/post
    func cancel(responseID: String, options: RequestOptions) async throws -> Response
}

extension ResponsesResource {
    /// Create a response.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses/post
    public func create(_ request: CreateResponseRequest, options: RequestOptions? = nil) async throws -> Response {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Create a response.
    ///
    /// Lets a model answer, calling tools as it needs them, and returns the outcome at once or as a stream of events.
    /// A 409 means that the body names both a conversation and a previous response.
    ///
    /// - Parameters:
    ///   - model: Identifier of the model.
    ///   - input: What to answer; left out where the prompt, the conversation or the previous response says it all.
    ///   - instructions: System message in front of the input; those of a previous response are not carried over.
    ///   - streamOptions: Details of the stream.
    ///   - store: Whether to keep the response so that it can be fetched and continued. Default true.
    ///   - background: Whether to answer at once and work on in the background. Default false.
    ///   - previousResponseID: The response that this one continues; not together with `conversation`.
    ///   - conversation: The conversation that this response belongs to; its items come first, input and output are
    ///     added.
    ///   - prompt: A stored prompt with values for its variables.
    ///   - tools: Tools that the model may call.
    ///   - toolChoice: Whether the model calls tools, and which.
    ///   - parallelToolCalls: Whether the model may ask for several calls at once. Default true.
    ///   - maxToolCalls: How many calls of built-in tools are made at most.
    ///   - maxInferIters: How many times the model is asked at most until the answer stands. Default 10.
    ///   - guardrails: Shields that look at input and output.
    ///   - text: The shape of the text.
    ///   - reasoning: How the model thinks before it answers.
    ///   - include: What to add to the output, since it is left out otherwise.
    ///   - maxOutputTokens: Most tokens to generate, thinking included.
    ///   - temperature: Above 1 is more random; below 1 more certain. Default 1.
    ///   - topP: Only the likeliest tokens that together reach this probability. Default 1.
    ///   - frequencyPenalty: Above 0 makes tokens rarer the more often they came. Default 0.
    ///   - presencePenalty: Above 0 makes tokens rarer once they came. Default 0.
    ///   - topLogprobs: How many alternatives to report for each token.
    ///   - truncation: What happens when the input exceeds the context. Default `disabled`.
    ///   - contextManagement: When to shorten a long context.
    ///   - metadata: Short texts to keep with the response.
    ///   - serviceTier: Class of service; a server may ignore it.
    ///   - promptCacheKey: Groups requests that start alike, to find their cached beginning.
    ///   - promptCacheRetention: How long the cached beginning is kept; a server may ignore it.
    ///   - safetyIdentifier: Stable identifier of the end user, to trace abuse.
    ///   - user: Older form of `safety_identifier` and `prompt_cache_key`.
    /// - Returns: The response, or its events.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses/post
    public func create(
        model: String,
        input: ResponseInput? = nil,
        instructions: String? = nil,
        streamOptions: ResponseStreamOptions? = nil,
        store: Bool? = nil,
        background: Bool? = nil,
        previousResponseID: String? = nil,
        conversation: ResponseConversationReference? = nil,
        prompt: ResponsePrompt? = nil,
        tools: [ResponseTool]? = nil,
        toolChoice: ResponseToolChoice? = nil,
        parallelToolCalls: Bool? = nil,
        maxToolCalls: Int? = nil,
        maxInferIters: Int? = nil,
        guardrails: [ResponseGuardrail]? = nil,
        text: ResponseText? = nil,
        reasoning: ResponseReasoning? = nil,
        include: [ResponseInclude]? = nil,
        maxOutputTokens: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        frequencyPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        topLogprobs: Int? = nil,
        truncation: ResponseTruncation? = nil,
        contextManagement: [ResponseContextManagement]? = nil,
        metadata: StringMap? = nil,
        serviceTier: ResponseServiceTier? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: ResponsePromptCacheRetention? = nil,
        safetyIdentifier: String? = nil,
        user: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> Response {
        let request: CreateResponseRequest = CreateResponseRequest(
            model: model,
            input: input,
            instructions: .given(instructions),
            streamOptions: .given(streamOptions),
            store: .given(store),
            background: .given(background),
            previousResponseID: .given(previousResponseID),
            conversation: .given(conversation),
            prompt: .given(prompt),
            tools: .given(tools),
            toolChoice: .given(toolChoice),
            parallelToolCalls: .given(parallelToolCalls),
            maxToolCalls: .given(maxToolCalls),
            maxInferIters: .given(maxInferIters),
            guardrails: .given(guardrails),
            text: .given(text),
            reasoning: .given(reasoning),
            include: .given(include),
            maxOutputTokens: .given(maxOutputTokens),
            temperature: .given(temperature),
            topP: .given(topP),
            frequencyPenalty: .given(frequencyPenalty),
            presencePenalty: .given(presencePenalty),
            topLogprobs: .given(topLogprobs),
            truncation: .given(truncation),
            contextManagement: .given(contextManagement),
            metadata: .given(metadata),
            serviceTier: .given(serviceTier),
            promptCacheKey: .given(promptCacheKey),
            promptCacheRetention: .given(promptCacheRetention),
            safetyIdentifier: .given(safetyIdentifier),
            user: .given(user)
        )
        return try await create(request, options: options ?? RequestOptions())
    }

    /// Create a response, as a stream of events.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses/post
    public func stream(
        _ request: CreateResponseRequest,
        options: RequestOptions? = nil
    ) -> EventStream<ResponseStreamEvent, Response> {
        stream(request, options: options ?? RequestOptions())
    }

    /// Create a response, as a stream of events.
    ///
    /// Takes what `create` takes. The stream's `final` is what that would have answered.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses/post
    public func stream(
        model: String,
        input: ResponseInput? = nil,
        instructions: String? = nil,
        streamOptions: ResponseStreamOptions? = nil,
        store: Bool? = nil,
        background: Bool? = nil,
        previousResponseID: String? = nil,
        conversation: ResponseConversationReference? = nil,
        prompt: ResponsePrompt? = nil,
        tools: [ResponseTool]? = nil,
        toolChoice: ResponseToolChoice? = nil,
        parallelToolCalls: Bool? = nil,
        maxToolCalls: Int? = nil,
        maxInferIters: Int? = nil,
        guardrails: [ResponseGuardrail]? = nil,
        text: ResponseText? = nil,
        reasoning: ResponseReasoning? = nil,
        include: [ResponseInclude]? = nil,
        maxOutputTokens: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        frequencyPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        topLogprobs: Int? = nil,
        truncation: ResponseTruncation? = nil,
        contextManagement: [ResponseContextManagement]? = nil,
        metadata: StringMap? = nil,
        serviceTier: ResponseServiceTier? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: ResponsePromptCacheRetention? = nil,
        safetyIdentifier: String? = nil,
        user: String? = nil,
        options: RequestOptions? = nil
    ) -> EventStream<ResponseStreamEvent, Response> {
        let request: CreateResponseRequest = CreateResponseRequest(
            model: model,
            input: input,
            instructions: .given(instructions),
            streamOptions: .given(streamOptions),
            store: .given(store),
            background: .given(background),
            previousResponseID: .given(previousResponseID),
            conversation: .given(conversation),
            prompt: .given(prompt),
            tools: .given(tools),
            toolChoice: .given(toolChoice),
            parallelToolCalls: .given(parallelToolCalls),
            maxToolCalls: .given(maxToolCalls),
            maxInferIters: .given(maxInferIters),
            guardrails: .given(guardrails),
            text: .given(text),
            reasoning: .given(reasoning),
            include: .given(include),
            maxOutputTokens: .given(maxOutputTokens),
            temperature: .given(temperature),
            topP: .given(topP),
            frequencyPenalty: .given(frequencyPenalty),
            presencePenalty: .given(presencePenalty),
            topLogprobs: .given(topLogprobs),
            truncation: .given(truncation),
            contextManagement: .given(contextManagement),
            metadata: .given(metadata),
            serviceTier: .given(serviceTier),
            promptCacheKey: .given(promptCacheKey),
            promptCacheRetention: .given(promptCacheRetention),
            safetyIdentifier: .given(safetyIdentifier),
            user: .given(user)
        )
        return stream(request, options: options ?? RequestOptions())
    }

    /// List responses.
    ///
    /// Returns one page of the stored responses, each with its input. A 404 means that `after` is unknown.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    ///   - model: Only responses of this model.
    ///   - order: Sort by creation time, ascending or descending. Default descending.
    /// - Returns: The page.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses/get
    public func list(
        after: String? = nil,
        limit: Int? = nil,
        model: String? = nil,
        order: SortOrder? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ResponseList, Response> {
        list(after: after, limit: limit, model: model, order: order, options: options ?? RequestOptions())
    }

    /// Compact a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1compact/post
    public func compact(
        _ request: CompactResponseRequest,
        options: RequestOptions? = nil
    ) async throws -> CompactedResponse {
        try await compact(request, options: options ?? RequestOptions())
    }

    /// Compact a conversation.
    ///
    /// Shortens a long input to items that a later response can start from.
    ///
    /// - Parameters:
    ///   - model: Identifier of the model.
    ///   - input: The items to shorten.
    ///   - instructions: System message in front of the input.
    ///   - previousResponseID: The response whose context is shortened.
    ///   - tools: Tools that the model may call.
    ///   - parallelToolCalls: Whether the model may ask for several calls at once.
    ///   - reasoning: How the model thinks before it answers.
    ///   - text: The shape of the text.
    ///   - promptCacheKey: Groups requests that start alike.
    ///   - promptCacheRetention: How long the cached beginning is kept; a server may ignore it.
    ///   - serviceTier: Class of service; a server may ignore it.
    /// - Returns: The shortened items.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1compact/post
    public func compact(
        model: String,
        input: ResponseInput? = nil,
        instructions: String? = nil,
        previousResponseID: String? = nil,
        tools: [ResponseTool]? = nil,
        parallelToolCalls: Bool? = nil,
        reasoning: ResponseReasoning? = nil,
        text: ResponseText? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: ResponsePromptCacheRetention? = nil,
        serviceTier: ResponseServiceTier? = nil,
        options: RequestOptions? = nil
    ) async throws -> CompactedResponse {
        let request: CompactResponseRequest = CompactResponseRequest(
            model: model,
            input: .given(input),
            instructions: .given(instructions),
            previousResponseID: .given(previousResponseID),
            tools: .given(tools),
            parallelToolCalls: .given(parallelToolCalls),
            reasoning: .given(reasoning),
            text: .given(text),
            promptCacheKey: .given(promptCacheKey),
            promptCacheRetention: .given(promptCacheRetention),
            serviceTier: .given(serviceTier)
        )
        return try await compact(request, options: options ?? RequestOptions())
    }

    /// Get a response.
    ///
    /// Returns a stored response, or replays its events.
    ///
    /// - Parameters:
    ///   - responseID: Identifier of the response.
    ///   - include: What to add to the items, since it is left out otherwise.
    ///   - startingAfter: Sequence number of the last event already seen; the stream starts behind it.
    ///   - includeObfuscation: Whether events are padded so that their size tells nothing; a server may ignore it.
    /// - Returns: The response, or its events.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
    public func retrieve(
        responseID: String,
        include: [ResponseInclude]? = nil,
        startingAfter: Int? = nil,
        includeObfuscation: Bool? = nil,
        options: RequestOptions? = nil
    ) async throws -> Response {
        try await retrieve(
            responseID: responseID,
            include: include,
            startingAfter: startingAfter,
            includeObfuscation: includeObfuscation,
            options: options ?? RequestOptions()
        )
    }

    /// Get a response, as a stream of events.
    ///
    /// Takes what `retrieve` takes. The stream's `final` is what that would have answered.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
    public func retrieveStream(
        responseID: String,
        include: [ResponseInclude]? = nil,
        startingAfter: Int? = nil,
        includeObfuscation: Bool? = nil,
        options: RequestOptions? = nil
    ) -> EventStream<ResponseStreamEvent, Response> {
        retrieveStream(
            responseID: responseID,
            include: include,
            startingAfter: startingAfter,
            includeObfuscation: includeObfuscation,
            options: options ?? RequestOptions()
        )
    }

    /// Delete a response.
    ///
    /// Deletes a stored response with its input.
    ///
    /// - Parameters:
    ///   - responseID: Identifier of the response.
    /// - Returns: What was deleted.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/delete
    public func delete(responseID: String, options: RequestOptions? = nil) async throws -> ResponseDeleted {
        try await delete(responseID: responseID, options: options ?? RequestOptions())
    }

    /// Cancel a response.
    ///
    /// Stops a response that runs in the background. A 409 means that it does not run, or not in the background.
    ///
    /// - Parameters:
    ///   - responseID: Identifier of the response.
    /// - Returns: The cancelled response.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1cancel/post
    public func cancel(responseID: String, options: RequestOptions? = nil) async throws -> Response {
        try await cancel(responseID: responseID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.responses` to the server.
struct RemoteResponses: ResponsesResource {
    private let resource: Resource
    var inputItems: any ResponsesInputItemsResource

    init(_ resource: Resource) {
        self.resource = resource
        inputItems = RemoteResponsesInputItems(resource)
    }

    func create(_ request: CreateResponseRequest, options: RequestOptions) async throws -> Response {
        let call: Call = try createCall(request, isStream: false)
        return try await resource.json(call, options)
    }

    func stream(
        _ request: CreateResponseRequest,
        options: RequestOptions
    ) -> EventStream<ResponseStreamEvent, Response> {
        resource.stream(
            { () throws -> Call in
                try createCall(request, isStream: true)
            },
            options, accumulator: ResponseStreamEventAccumulator.self)
    }

    private func createCall(_ request: CreateResponseRequest, isStream: Bool) throws -> Call {
        var call: Call = Call(
            operation: "responses.create", method: "POST",
            path: "/v1/responses")
        var body: JSONValue = request.json
        if isStream { body["stream"] = true }
        call.body = try .json(body)
        return call
    }

    func list(
        after: String?,
        limit: Int?,
        model: String?,
        order: SortOrder?,
        options: RequestOptions
    ) -> PagedList<ResponseList, Response> {
        resource.list(
            { () throws -> Call in
                try listCall(after: after, limit: limit, model: model, order: order)
            },
            options, listPaging,
            items: { (answer: ResponseList) -> [Response] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .cursor, cursor: "after", next: "last_id", items: "data", more: "has_more")
    }

    private func listCall(after: String?, limit: Int?, model: String?, order: SortOrder?) throws -> Call {
        var call: Call = Call(
            operation: "responses.list", method: "GET",
            path: "/v1/responses")
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("limit", limit?.json)
        call.query += Encode.query("model", model?.json)
        call.query += Encode.query("order", order?.json)
        return call
    }

    func compact(_ request: CompactResponseRequest, options: RequestOptions) async throws -> CompactedResponse {
        let call: Call = try compactCall(request)
        return try await resource.json(call, options)
    }

    private func compactCall(_ request: CompactResponseRequest) throws -> Call {
        var call: Call = Call(
            operation: "responses.compact", method: "POST",
            path: "/v1/responses/compact")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(
        responseID: String,
        include: [ResponseInclude]?,
        startingAfter: Int?,
        includeObfuscation: Bool?,
        options: RequestOptions
    ) async throws -> Response {
        let call: Call = try retrieveCall(
            responseID: responseID,
            include: include,
            startingAfter: startingAfter,
            includeObfuscation: includeObfuscation,
            isStream: false
        )
        return try await resource.json(call, options)
    }

    func retrieveStream(
        responseID: String,
        include: [ResponseInclude]?,
        startingAfter: Int?,
        includeObfuscation: Bool?,
        options: RequestOptions
    ) -> EventStream<ResponseStreamEvent, Response> {
        resource.stream(
            { () throws -> Call in
                try retrieveCall(
                    responseID: responseID,
                    include: include,
                    startingAfter: startingAfter,
                    includeObfuscation: includeObfuscation,
                    isStream: true
                )
            },
            options, accumulator: ResponseStreamEventAccumulator.self)
    }

    private func retrieveCall(
        responseID: String,
        include: [ResponseInclude]?,
        startingAfter: Int?,
        includeObfuscation: Bool?,
        isStream: Bool
    ) throws -> Call {
        let responseIDPart: String = try Encode.path("response_id", responseID)
        var call: Call = Call(
            operation: "responses.retrieve", method: "GET",
            path: "/v1/responses/\(responseIDPart)")
        call.query += Encode.query("include", include?.json)
        if isStream { call.query.append((name: "stream", value: "true")) }
        call.query += Encode.query("starting_after", startingAfter?.json)
        call.query += Encode.query("include_obfuscation", includeObfuscation?.json)
        return call
    }

    func delete(responseID: String, options: RequestOptions) async throws -> ResponseDeleted {
        let call: Call = try deleteCall(responseID: responseID)
        return try await resource.json(call, options)
    }

    private func deleteCall(responseID: String) throws -> Call {
        let responseIDPart: String = try Encode.path("response_id", responseID)
        let call: Call = Call(
            operation: "responses.delete", method: "DELETE",
            path: "/v1/responses/\(responseIDPart)")
        return call
    }

    func cancel(responseID: String, options: RequestOptions) async throws -> Response {
        let call: Call = try cancelCall(responseID: responseID)
        return try await resource.json(call, options)
    }

    private func cancelCall(responseID: String) throws -> Call {
        let responseIDPart: String = try Encode.path("response_id", responseID)
        let call: Call = Call(
            operation: "responses.cancel", method: "POST",
            path: "/v1/responses/\(responseIDPart)/cancel")
        return call
    }
}
