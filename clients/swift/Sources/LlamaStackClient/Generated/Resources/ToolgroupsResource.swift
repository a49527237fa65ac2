// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.toolgroups`. `ToolgroupsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ToolgroupsResource: Sendable {
    /// List tool groups.
    ///
    /// Source: tools.yaml#/paths/~1v1~1toolgroups/get
    func list(options: RequestOptions) -> PagedList<ListToolGroupsResponse, ToolGroup>
    /// Register a tool group.
    ///
    /// Source: tools.yaml#/paths/~1v1~1toolgroups/post
    func register(_ request: RegisterToolGroupRequest, options: RequestOptions) async throws
    /// Get a tool group.
    ///
    /// Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/get
    func retrieve(toolgroupID: String, options: RequestOptions) async throws -> ToolGroup
    /// Unregister a tool group.
    ///
    /// Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/delete
    func unregister(toolgroupID: String, options: RequestOptions) async throws
}

extension ToolgroupsResource {
    /// List tool groups.
    ///
    /// Returns all registered tool groups.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The tool groups.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1toolgroups/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListToolGroupsResponse, ToolGroup> {
        list(options: options ?? RequestOptions())
    }

    /// Register a tool group.
    ///
    /// Source: tools.yaml#/paths/~1v1~1toolgroups/post
    public func register(_ request: RegisterToolGroupRequest, options: RequestOptions? = nil) async throws {
        try await register(request, options: options ?? RequestOptions())
    }

    /// Register a tool group.
    ///
    /// Makes the tools of a provider, or of an MCP server, known. A taken identifier is a conflict.
    ///
    /// - Parameters:
    ///   - toolgroupID: Name of the group in this stack, such as `mcp::weather`.
    ///   - providerID: The provider that runs its tools.
    ///   - mcpEndpoint: A reference to content kept elsewhere.
    ///   - args: Arguments that every call of its tools is given.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1toolgroups/post
    public func register(
        toolgroupID: String,
        providerID: String,
        mcpEndpoint: Url? = nil,
        args: JSONObject? = nil,
        options: RequestOptions? = nil
    ) async throws {
        let request: RegisterToolGroupRequest = RegisterToolGroupRequest(
            toolgroupID: toolgroupID,
            providerID: providerID,
            mcpEndpoint: mcpEndpoint,
            args: args
        )
        return try await register(request, options: options ?? RequestOptions())
    }

    /// Get a tool group.
    ///
    /// Returns one registered tool group.
    ///
    /// - Parameters:
    ///   - toolgroupID: Identifier of the tool group.
    /// - Returns: The tool group.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/get
    public func retrieve(toolgroupID: String, options: RequestOptions? = nil) async throws -> ToolGroup {
        try await retrieve(toolgroupID: toolgroupID, options: options ?? RequestOptions())
    }

    /// Unregister a tool group.
    ///
    /// Forgets a tool group with its tools.
    ///
    /// - Parameters:
    ///   - toolgroupID: Identifier of the tool group.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/delete
    public func unregister(toolgroupID: String, options: RequestOptions? = nil) async throws {
        try await unregister(toolgroupID: toolgroupID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.toolgroups` to the server.
struct RemoteToolgroups: ToolgroupsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListToolGroupsResponse, ToolGroup> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListToolGroupsResponse) -> [ToolGroup] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "toolgroups.list", method: "GET",
            path: "/v1/toolgroups")
        return call
    }

    func register(_ request: RegisterToolGroupRequest, options: RequestOptions) async throws {
        let call: Call = try registerCall(request)
        return try await resource.nothing(call, options)
    }

    private func registerCall(_ request: RegisterToolGroupRequest) throws -> Call {
        var call: Call = Call(
            operation: "toolgroups.register", method: "POST",
            path: "/v1/toolgroups")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(toolgroupID: String, options: RequestOptions) async throws -> ToolGroup {
        let call: Call = try retrieveCall(toolgroupID: toolgroupID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(toolgroupID: String) throws -> Call {
        let toolgroupIDPart: String = try Encode.path("toolgroup_id", toolgroupID, multiSegment: true)
        let call: Call = Call(
            operation: "toolgroups.retrieve", method: "GET",
            path: "/v1/toolgroups/\(toolgroupIDPart)")
        return call
    }

    func unregister(toolgroupID: String, options: RequestOptions) async throws {
        let call: Call = try unregisterCall(toolgroupID: toolgroupID)
        return try await resource.nothing(call, options)
    }

    private func unregisterCall(toolgroupID: String) throws -> Call {
        let toolgroupIDPart: String = try Encode.path("toolgroup_id", toolgroupID, multiSegment: true)
        let call: Call = Call(
            operation: "toolgroups.unregister", method: "DELETE",
            path: "/v1/toolgroups/\(toolgroupIDPart)")
        return call
    }
}
