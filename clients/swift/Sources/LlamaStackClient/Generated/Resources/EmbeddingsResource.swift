// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.embeddings`. `EmbeddingsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol EmbeddingsResource: Sendable {
    /// Embed texts.
    ///
    /// Source: inference.yaml#/paths/~1v1~1embeddings/post
    func create(_ request: CreateEmbeddingRequest, options: RequestOptions) async throws -> EmbeddingList
}

extension EmbeddingsResource {
    /// Embed texts.
    ///
    /// Source: inference.yaml#/paths/~1v1~1embeddings/post
    public func create(
        _ request: CreateEmbeddingRequest,
        options: RequestOptions? = nil
    ) async throws -> EmbeddingList {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Embed texts.
    ///
    /// Turns each input into a vector that stands for its meaning.
    ///
    /// - Parameters:
    ///   - model: Identifier of the embedding model.
    ///   - input: One text, or a list of inputs.
    ///   - encodingFormat: How the vectors are written. Default `float`.
    ///   - dimensions: Length of the vectors, where the model can shorten them. Default the model's.
    ///   - user: Stable name of the end user, such as a hash, to tell misuse by.
    /// - Returns: The vectors, in the order of the inputs.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1embeddings/post
    public func create(
        model: String,
        input: TextInput,
        encodingFormat: EmbeddingEncodingFormat? = nil,
        dimensions: Int? = nil,
        user: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> EmbeddingList {
        let request: CreateEmbeddingRequest = CreateEmbeddingRequest(
            model: model,
            input: input,
            encodingFormat: .given(encodingFormat),
            dimensions: .given(dimensions),
            user: .given(user)
        )
        return try await create(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.embeddings` to the server.
struct RemoteEmbeddings: EmbeddingsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(_ request: CreateEmbeddingRequest, options: RequestOptions) async throws -> EmbeddingList {
        let call: Call = try createCall(request)
        return try await resource.json(call, options)
    }

    private func createCall(_ request: CreateEmbeddingRequest) throws -> Call {
        var call: Call = Call(
            operation: "embeddings.create", method: "POST",
            path: "/v1/embeddings")
        call.body = try .json(request.json)
        return call
    }
}
