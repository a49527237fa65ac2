// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.toolRuntime`.
func dispatchToolRuntime(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "tool_runtime.list_tools": return try toolRuntimeListTools(arguments)
    case "tool_runtime.invoke": return try toolRuntimeInvoke(arguments)
    case "tool_runtime.rag_tool.insert": return try toolRuntimeRAGToolInsert(arguments)
    case "tool_runtime.rag_tool.query": return try toolRuntimeRAGToolQuery(arguments)
    default: return nil
    }
}

private func toolRuntimeListTools(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let toolGroupID: String? = try arguments.optional("tool_group_id")
    let mcpEndpoint: Url? = try arguments.optional("mcp_endpoint")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.toolRuntime.listTools(
                toolGroupID: toolGroupID,
                mcpEndpoint: mcpEndpoint,
                options: options
            )
            return Piece(answer)
        })
}

private func toolRuntimeInvoke(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: InvokeToolRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.toolRuntime.invoke(request, options: options)
            return Piece(answer)
        })
}

private func toolRuntimeRAGToolInsert(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: InsertRAGDocumentsRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.toolRuntime.ragTool.insert(request, options: options)
            return Piece.nothing
        })
}

private func toolRuntimeRAGToolQuery(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: QueryRAGRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.toolRuntime.ragTool.query(request, options: options)
            return Piece(answer)
        })
}
