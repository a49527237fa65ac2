// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.completions`. `CompletionsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol CompletionsResource: Sendable {
    /// Continue a text.
    ///
    /// Source: inference.yaml#/paths/~1v1~1completions/post
    func create(_ request: CreateCompletionRequest, options: RequestOptions) async throws -> Completion
    /// Continue a text, as a stream of events.
    ///
    /// Source: inference.yaml#/paths/~1v1~1completions/post
    func stream(_ request: CreateCompletionRequest, options: RequestOptions) -> EventStream<Completion, Completion>
}

extension CompletionsResource {
    /// Continue a text.
    ///
    /// Source: inference.yaml#/paths/~1v1~1completions/post
    public func create(_ request: CreateCompletionRequest, options: RequestOptions? = nil) async throws -> Completion {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Continue a text.
    ///
    /// Lets a model continue one or more prompts. With `stream` the answer arrives in pieces of the same shape, and
    /// `[DONE]` ends them.
    ///
    /// - Parameters:
    ///   - model: Identifier of the model.
    ///   - prompt: One text, or a list of inputs.
    ///   - suffix: Text behind the gap, where the model can fill one.
    ///   - streamOptions: What a stream carries beside the text.
    ///   - maxTokens: Most tokens to generate for each prompt. Default 16.
    ///   - temperature: 0 takes the likeliest token; higher values vary more. Default the model's.
    ///   - topP: Choose among the likeliest tokens that together reach this probability. Default 1.
    ///   - frequencyPenalty: Above 0 makes a token less likely with each use. Default 0.
    ///   - presencePenalty: Above 0 makes a token less likely once it was used. Default 0.
    ///   - logitBias: Tokens to favour or to avoid.
    ///   - seed: The same seed and request give the same answer where the provider can.
    ///   - stop: Texts that end the continuation; they are not part of it.
    ///   - n: How many continuations to answer for each prompt. Default 1.
    ///   - bestOf: How many to write for each prompt, of which the `n` likeliest are answered. Values below `n` count
    ///     as `n`.
    ///   - echo: Whether to put the prompt before its continuation. Default false.
    ///   - logprobs: Whether to answer log probabilities, or of how many tokens at each position.
    ///   - promptLogprobs: How many likely tokens to answer at each position of the prompt, where the provider can.
    ///   - guidedChoice: Texts of which the continuation must be one, where the provider can.
    ///   - user: Stable name of the end user, such as a hash, to tell misuse by.
    /// - Returns: The continuation, or its pieces.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1completions/post
    public func create(
        model: String,
        prompt: TextInput,
        suffix: String? = nil,
        streamOptions: StreamOptions? = nil,
        maxTokens: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        frequencyPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        logitBias: LogitBias? = nil,
        seed: Int? = nil,
        stop: StopSequences? = nil,
        n: Int? = nil,
        bestOf: Int? = nil,
        echo: Bool? = nil,
        logprobs: CompletionLogprobsChoice? = nil,
        promptLogprobs: Int? = nil,
        guidedChoice: [String]? = nil,
        user: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> Completion {
        let request: CreateCompletionRequest = CreateCompletionRequest(
            model: model,
            prompt: prompt,
            suffix: .given(suffix),
            streamOptions: .given(streamOptions),
            maxTokens: .given(maxTokens),
            temperature: .given(temperature),
            topP: .given(topP),
            frequencyPenalty: .given(frequencyPenalty),
            presencePenalty: .given(presencePenalty),
            logitBias: .given(logitBias),
            seed: .given(seed),
            stop: .given(stop),
            n: .given(n),
            bestOf: .given(bestOf),
            echo: .given(echo),
            logprobs: .given(logprobs),
            promptLogprobs: .given(promptLogprobs),
            guidedChoice: .given(guidedChoice),
            user: .given(user)
        )
        return try await create(request, options: options ?? RequestOptions())
    }

    /// Continue a text, as a stream of events.
    ///
    /// Source: inference.yaml#/paths/~1v1~1completions/post
    public func stream(
        _ request: CreateCompletionRequest,
        options: RequestOptions? = nil
    ) -> EventStream<Completion, Completion> {
        stream(request, options: options ?? RequestOptions())
    }

    /// Continue a text, as a stream of events.
    ///
    /// Takes what `create` takes. The stream's `final` is what that would have answered.
    ///
    /// Source: inference.yaml#/paths/~1v1~1completions/post
    public func stream(
        model: String,
        prompt: TextInput,
        suffix: String? = nil,
        streamOptions: StreamOptions? = nil,
        maxTokens: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        frequencyPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        logitBias: LogitBias? = nil,
        seed: Int? = nil,
        stop: StopSequences? = nil,
        n: Int? = nil,
        bestOf: Int? = nil,
        echo: Bool? = nil,
        logprobs: CompletionLogprobsChoice? = nil,
        promptLogprobs: Int? = nil,
        guidedChoice: [String]? = nil,
        user: String? = nil,
        options: RequestOptions? = nil
    ) -> EventStream<Completion, Completion> {
        let request: CreateCompletionRequest = CreateCompletionRequest(
            model: model,
            prompt: prompt,
            suffix: .given(suffix),
            streamOptions: .given(streamOptions),
            maxTokens: .given(maxTokens),
            temperature: .given(temperature),
            topP: .given(topP),
            frequencyPenalty: .given(frequencyPenalty),
            presencePenalty: .given(presencePenalty),
            logitBias: .given(logitBias),
            seed: .given(seed),
            stop: .given(stop),
            n: .given(n),
            bestOf: .given(bestOf),
            echo: .given(echo),
            logprobs: .given(logprobs),
            promptLogprobs: .given(promptLogprobs),
            guidedChoice: .given(guidedChoice),
            user: .given(user)
        )
        return stream(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.completions` to the server.
struct RemoteCompletions: CompletionsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(_ request: CreateCompletionRequest, options: RequestOptions) async throws -> Completion {
        let call: Call = try createCall(request, isStream: false)
        return try await resource.json(call, options)
    }

    func stream(_ request: CreateCompletionRequest, options: RequestOptions) -> EventStream<Completion, Completion> {
        resource.stream(
            { () throws -> Call in
                try createCall(request, isStream: true)
            },
            options, terminator: "[DONE]", accumulator: CompletionAccumulator.self)
    }

    private func createCall(_ request: CreateCompletionRequest, isStream: Bool) throws -> Call {
        var call: Call = Call(
            operation: "completions.create", method: "POST",
            path: "/v1/completions")
        var body: JSONValue = request.json
        if isStream { body["stream"] = true }
        call.body = try .json(body)
        return call
    }
}
