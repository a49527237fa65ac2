// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.toolRuntime`. `ToolRuntimeResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ToolRuntimeResource: Sendable {
    /// Operations of `client.toolRuntime.ragTool`.
    var ragTool: any ToolRuntimeRAGToolResource { get set }
    /// List tools that can run.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1list-tools/get
    func listTools(
        toolGroupID: String?,
        mcpEndpoint: Url?,
        options: RequestOptions
    ) async throws -> ListToolDefsResponse
    /// Run a tool.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
    func invoke(_ request: InvokeToolRequest, options: RequestOptions) async throws -> ToolInvocationResult
}

extension ToolRuntimeResource {
    /// List tools that can run.
    ///
    /// Asks the providers which tools they have now, also those of an MCP server that is not registered.
    ///
    /// - Parameters:
    ///   - toolGroupID: Only tools of this group; one that is not registered has none.
    ///   - mcpEndpoint: An MCP server whose tools to list, as `mcp_endpoint[uri]=…`.
    /// - Returns: The tools.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1list-tools/get
    public func listTools(
        toolGroupID: String? = nil,
        mcpEndpoint: Url? = nil,
        options: RequestOptions? = nil
    ) async throws -> ListToolDefsResponse {
        try await listTools(toolGroupID: toolGroupID, mcpEndpoint: mcpEndpoint, options: options ?? RequestOptions())
    }

    /// Run a tool.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
    public func invoke(
        _ request: InvokeToolRequest,
        options: RequestOptions? = nil
    ) async throws -> ToolInvocationResult {
        try await invoke(request, options: options ?? RequestOptions())
    }

    /// Run a tool.
    ///
    /// Calls a tool and waits for its result. A tool that fails still answers, with `error_message`.
    ///
    /// - Parameters:
    ///   - toolName: Name of the tool.
    ///   - kwargs: Its arguments by name.
    /// - Returns: The result of the tool.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
    public func invoke(
        toolName: String,
        kwargs: JSONObject,
        options: RequestOptions? = nil
    ) async throws -> ToolInvocationResult {
        let request: InvokeToolRequest = InvokeToolRequest(toolName: toolName, kwargs: kwargs)
        return try await invoke(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.toolRuntime` to the server.
struct RemoteToolRuntime: ToolRuntimeResource {
    private let resource: Resource
    var ragTool: any ToolRuntimeRAGToolResource

    init(_ resource: Resource) {
        self.resource = resource
        ragTool = RemoteToolRuntimeRAGTool(resource)
    }

    func listTools(
        toolGroupID: String?,
        mcpEndpoint: Url?,
        options: RequestOptions
    ) async throws -> ListToolDefsResponse {
        let call: Call = try listToolsCall(toolGroupID: toolGroupID, mcpEndpoint: mcpEndpoint)
        return try await resource.json(call, options)
    }

    private func listToolsCall(toolGroupID: String?, mcpEndpoint: Url?) throws -> Call {
        var call: Call = Call(
            operation: "tool_runtime.list_tools", method: "GET",
            path: "/v1/tool-runtime/list-tools")
        call.query += Encode.query("tool_group_id", toolGroupID?.json)
        call.query += Encode.query("mcp_endpoint", mcpEndpoint?.json, style: .deepObject)
        return call
    }

    func invoke(_ request: InvokeToolRequest, options: RequestOptions) async throws -> ToolInvocationResult {
        let call: Call = try invokeCall(request)
        return try await resource.json(call, options)
    }

    private func invokeCall(_ request: InvokeToolRequest) throws -> Call {
        var call: Call = Call(
            operation: "tool_runtime.invoke", method: "POST",
            path: "/v1/tool-runtime/invoke")
        call.body = try .json(request.json)
        return call
    }
}
