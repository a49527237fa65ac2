// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.syntheticDataGeneration`. `SyntheticDataGenerationResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol SyntheticDataGenerationResource: Sendable {
    /// Generate data.
    ///
    /// Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
    func generate(
        _ request: SyntheticDataGenerateRequest,
        options: RequestOptions
    ) async throws -> SyntheticDataGenerationResponse
}

extension SyntheticDataGenerationResource {
    /// Generate data.
    ///
    /// Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
    public func generate(
        _ request: SyntheticDataGenerateRequest,
        options: RequestOptions? = nil
    ) async throws -> SyntheticDataGenerationResponse {
        try await generate(request, options: options ?? RequestOptions())
    }

    /// Generate data.
    ///
    /// Makes new dialogs in the manner of the given messages and keeps those that pass the filter.
    ///
    /// - Parameters:
    ///   - dialogs: Messages to start from.
    ///   - filteringFunction: Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the
    ///     best so many (`top_k`), the best up to a share of the total score (`top_p`), both limits (`top_k_top_p`),
    ///     or each with a chance that grows with its score (`sigmoid`).
    ///   - model: Model that writes and scores the data. Default the provider's own.
    /// - Returns: The data that passed the filter.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
    public func generate(
        dialogs: [Message],
        filteringFunction: FilteringFunction,
        model: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> SyntheticDataGenerationResponse {
        let request: SyntheticDataGenerateRequest = SyntheticDataGenerateRequest(
            dialogs: dialogs,
            filteringFunction: filteringFunction,
            model: model
        )
        return try await generate(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.syntheticDataGeneration` to the server.
struct RemoteSyntheticDataGeneration: SyntheticDataGenerationResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func generate(
        _ request: SyntheticDataGenerateRequest,
        options: RequestOptions
    ) async throws -> SyntheticDataGenerationResponse {
        let call: Call = try generateCall(request)
        return try await resource.json(call, options)
    }

    private func generateCall(_ request: SyntheticDataGenerateRequest) throws -> Call {
        var call: Call = Call(
            operation: "synthetic_data_generation.generate", method: "POST",
            path: "/v1/synthetic-data-generation/generate")
        call.body = try .json(request.json)
        return call
    }
}
