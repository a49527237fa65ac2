// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.safety`. `SafetyResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol SafetyResource: Sendable {
    /// Run a shield.
    ///
    /// Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
    func runShield(_ request: RunShieldRequest, options: RequestOptions) async throws -> RunShieldResponse
}

extension SafetyResource {
    /// Run a shield.
    ///
    /// Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
    public func runShield(
        _ request: RunShieldRequest,
        options: RequestOptions? = nil
    ) async throws -> RunShieldResponse {
        try await runShield(request, options: options ?? RequestOptions())
    }

    /// Run a shield.
    ///
    /// Checks a conversation with one shield. Messages may be native ones or OpenAI's, also mixed.
    ///
    /// - Parameters:
    ///   - shieldID: The shield that checks.
    ///   - messages: The conversation, oldest message first.
    ///   - params: Settings of this run; what they mean is the provider's choice.
    /// - Returns: The finding of the shield.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
    public func runShield(
        shieldID: String,
        messages: [ShieldMessage],
        params: JSONObject? = nil,
        options: RequestOptions? = nil
    ) async throws -> RunShieldResponse {
        let request: RunShieldRequest = RunShieldRequest(shieldID: shieldID, messages: messages, params: params)
        return try await runShield(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.safety` to the server.
struct RemoteSafety: SafetyResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func runShield(_ request: RunShieldRequest, options: RequestOptions) async throws -> RunShieldResponse {
        let call: Call = try runShieldCall(request)
        return try await resource.json(call, options)
    }

    private func runShieldCall(_ request: RunShieldRequest) throws -> Call {
        var call: Call = Call(
            operation: "safety.run_shield", method: "POST",
            path: "/v1/safety/run-shield")
        call.body = try .json(request.json)
        return call
    }
}
