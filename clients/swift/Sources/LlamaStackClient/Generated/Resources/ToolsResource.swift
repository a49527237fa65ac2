// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.tools`. `ToolsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ToolsResource: Sendable {
    /// List tools.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tools/get
    func list(toolgroupID: String?, options: RequestOptions) -> PagedList<ListToolsResponse, Tool>
    /// Get a tool.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tools~1{tool_name}/get
    func retrieve(toolName: String, options: RequestOptions) async throws -> Tool
}

extension ToolsResource {
    /// List tools.
    ///
    /// Returns the tools of all registered tool groups, or of one.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - toolgroupID: Only tools of this group; one that is not registered has none.
    /// - Returns: The tools.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tools/get
    public func list(toolgroupID: String? = nil, options: RequestOptions? = nil) -> PagedList<ListToolsResponse, Tool> {
        list(toolgroupID: toolgroupID, options: options ?? RequestOptions())
    }

    /// Get a tool.
    ///
    /// Returns one tool of a registered tool group.
    ///
    /// - Parameters:
    ///   - toolName: Name of the tool.
    /// - Returns: The tool.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tools~1{tool_name}/get
    public func retrieve(toolName: String, options: RequestOptions? = nil) async throws -> Tool {
        try await retrieve(toolName: toolName, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.tools` to the server.
struct RemoteTools: ToolsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(toolgroupID: String?, options: RequestOptions) -> PagedList<ListToolsResponse, Tool> {
        resource.list(
            { () throws -> Call in
                try listCall(toolgroupID: toolgroupID)
            },
            options, listPaging,
            items: { (answer: ListToolsResponse) -> [Tool] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall(toolgroupID: String?) throws -> Call {
        var call: Call = Call(
            operation: "tools.list", method: "GET",
            path: "/v1/tools")
        call.query += Encode.query("toolgroup_id", toolgroupID?.json)
        return call
    }

    func retrieve(toolName: String, options: RequestOptions) async throws -> Tool {
        let call: Call = try retrieveCall(toolName: toolName)
        return try await resource.json(call, options)
    }

    private func retrieveCall(toolName: String) throws -> Call {
        let toolNamePart: String = try Encode.path("tool_name", toolName, multiSegment: true)
        let call: Call = Call(
            operation: "tools.retrieve", method: "GET",
            path: "/v1/tools/\(toolNamePart)")
        return call
    }
}
