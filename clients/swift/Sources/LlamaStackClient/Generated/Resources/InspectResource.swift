// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.inspect`. `InspectResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol InspectResource: Sendable {
    /// Check health.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1health/get
    func health(options: RequestOptions) async throws -> HealthInfo
    /// Get the version.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1version/get
    func version(options: RequestOptions) async throws -> VersionInfo
    /// Get the contract.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1inspect~1contract/get
    func contract(options: RequestOptions) async throws -> ContractInfo
}

extension InspectResource {
    /// Check health.
    ///
    /// Answers as soon as the server takes requests. It does not ask the providers; `providers.list` does.
    ///
    /// - Returns: The server takes requests.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1health/get
    public func health(options: RequestOptions? = nil) async throws -> HealthInfo {
        try await health(options: options ?? RequestOptions())
    }

    /// Get the version.
    ///
    /// Returns the version of the server and of the contract that it implements.
    ///
    /// - Returns: The versions.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1version/get
    public func version(options: RequestOptions? = nil) async throws -> VersionInfo {
        try await version(options: options ?? RequestOptions())
    }

    /// Get the contract.
    ///
    /// Returns a digest for each operation of the contract that the server implements. A client compares them with
    /// those that it was generated from, and so learns which of its calls still mean the same.
    ///
    /// - Returns: The contract.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1inspect~1contract/get
    public func contract(options: RequestOptions? = nil) async throws -> ContractInfo {
        try await contract(options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.inspect` to the server.
struct RemoteInspect: InspectResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func health(options: RequestOptions) async throws -> HealthInfo {
        let call: Call = try healthCall()
        return try await resource.json(call, options)
    }

    private func healthCall() throws -> Call {
        let call: Call = Call(
            operation: "inspect.health", method: "GET",
            path: "/v1/health")
        return call
    }

    func version(options: RequestOptions) async throws -> VersionInfo {
        let call: Call = try versionCall()
        return try await resource.json(call, options)
    }

    private func versionCall() throws -> Call {
        let call: Call = Call(
            operation: "inspect.version", method: "GET",
            path: "/v1/version")
        return call
    }

    func contract(options: RequestOptions) async throws -> ContractInfo {
        let call: Call = try contractCall()
        return try await resource.json(call, options)
    }

    private func contractCall() throws -> Call {
        let call: Call = Call(
            operation: "inspect.contract", method: "GET",
            path: "/v1/inspect/contract")
        return call
    }
}
