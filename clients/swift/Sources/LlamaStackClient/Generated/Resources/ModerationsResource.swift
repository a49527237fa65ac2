// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.moderations`. `ModerationsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ModerationsResource: Sendable {
    /// Moderate texts and images.
    ///
    /// Source: safety.yaml#/paths/~1v1~1moderations/post
    func create(_ request: CreateModerationRequest, options: RequestOptions) async throws -> Moderation
}

extension ModerationsResource {
    /// Moderate texts and images.
    ///
    /// Source: safety.yaml#/paths/~1v1~1moderations/post
    public func create(_ request: CreateModerationRequest, options: RequestOptions? = nil) async throws -> Moderation {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Moderate texts and images.
    ///
    /// Says for each input which categories of harm it falls into.
    ///
    /// - Parameters:
    ///   - input: One text, or a list of texts and images.
    ///   - model: The shield or model that judges. Default the only one there is.
    /// - Returns: One result for each input, in their order.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: safety.yaml#/paths/~1v1~1moderations/post
    public func create(
        input: ModerationInput,
        model: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> Moderation {
        let request: CreateModerationRequest = CreateModerationRequest(input: input, model: .given(model))
        return try await create(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.moderations` to the server.
struct RemoteModerations: ModerationsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(_ request: CreateModerationRequest, options: RequestOptions) async throws -> Moderation {
        let call: Call = try createCall(request)
        return try await resource.json(call, options)
    }

    private func createCall(_ request: CreateModerationRequest) throws -> Call {
        var call: Call = Call(
            operation: "moderations.create", method: "POST",
            path: "/v1/moderations")
        call.body = try .json(request.json)
        return call
    }
}
