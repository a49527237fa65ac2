// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.shields`. `ShieldsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ShieldsResource: Sendable {
    /// List shields.
    ///
    /// Source: safety.yaml#/paths/~1v1~1shields/get
    func list(options: RequestOptions) -> PagedList<ListShieldsResponse, Shield>
    /// Register a shield.
    ///
    /// Source: safety.yaml#/paths/~1v1~1shields/post
    func register(_ request: RegisterShieldRequest, options: RequestOptions) async throws -> Shield
    /// Get a shield.
    ///
    /// Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/get
    func retrieve(identifier: String, options: RequestOptions) async throws -> Shield
    /// Unregister a shield.
    ///
    /// Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/delete
    func delete(identifier: String, options: RequestOptions) async throws
}

extension ShieldsResource {
    /// List shields.
    ///
    /// Returns all registered shields.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The shields.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: safety.yaml#/paths/~1v1~1shields/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListShieldsResponse, Shield> {
        list(options: options ?? RequestOptions())
    }

    /// Register a shield.
    ///
    /// Source: safety.yaml#/paths/~1v1~1shields/post
    public func register(_ request: RegisterShieldRequest, options: RequestOptions? = nil) async throws -> Shield {
        try await register(request, options: options ?? RequestOptions())
    }

    /// Register a shield.
    ///
    /// Makes a shield of a provider known under an identifier. A taken identifier is a conflict.
    ///
    /// - Parameters:
    ///   - shieldID: Name of the shield in this stack.
    ///   - providerShieldID: Its name at the provider. Default the same as `shield_id`.
    ///   - providerID: The provider that runs it; needed where there are several.
    ///   - params: Settings of the shield.
    /// - Returns: The shield.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: safety.yaml#/paths/~1v1~1shields/post
    public func register(
        shieldID: String,
        providerShieldID: String? = nil,
        providerID: String? = nil,
        params: JSONObject? = nil,
        options: RequestOptions? = nil
    ) async throws -> Shield {
        let request: RegisterShieldRequest = RegisterShieldRequest(
            shieldID: shieldID,
            providerShieldID: .given(providerShieldID),
            providerID: .given(providerID),
            params: .given(params)
        )
        return try await register(request, options: options ?? RequestOptions())
    }

    /// Get a shield.
    ///
    /// Returns one registered shield.
    ///
    /// - Parameters:
    ///   - identifier: Identifier of the shield.
    /// - Returns: The shield.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/get
    public func retrieve(identifier: String, options: RequestOptions? = nil) async throws -> Shield {
        try await retrieve(identifier: identifier, options: options ?? RequestOptions())
    }

    /// Unregister a shield.
    ///
    /// Forgets a shield; the provider keeps its model.
    ///
    /// - Parameters:
    ///   - identifier: Identifier of the shield.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/delete
    public func delete(identifier: String, options: RequestOptions? = nil) async throws {
        try await delete(identifier: identifier, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.shields` to the server.
struct RemoteShields: ShieldsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListShieldsResponse, Shield> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListShieldsResponse) -> [Shield] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "shields.list", method: "GET",
            path: "/v1/shields")
        return call
    }

    func register(_ request: RegisterShieldRequest, options: RequestOptions) async throws -> Shield {
        let call: Call = try registerCall(request)
        return try await resource.json(call, options)
    }

    private func registerCall(_ request: RegisterShieldRequest) throws -> Call {
        var call: Call = Call(
            operation: "shields.register", method: "POST",
            path: "/v1/shields")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(identifier: String, options: RequestOptions) async throws -> Shield {
        let call: Call = try retrieveCall(identifier: identifier)
        return try await resource.json(call, options)
    }

    private func retrieveCall(identifier: String) throws -> Call {
        let identifierPart: String = try Encode.path("identifier", identifier, multiSegment: true)
        let call: Call = Call(
            operation: "shields.retrieve", method: "GET",
            path: "/v1/shields/\(identifierPart)")
        return call
    }

    func delete(identifier: String, options: RequestOptions) async throws {
        let call: Call = try deleteCall(identifier: identifier)
        return try await resource.nothing(call, options)
    }

    private func deleteCall(identifier: String) throws -> Call {
        let identifierPart: String = try Encode.path("identifier", identifier, multiSegment: true)
        let call: Call = Call(
            operation: "shields.delete", method: "DELETE",
            path: "/v1/shields/\(identifierPart)")
        return call
    }
}
