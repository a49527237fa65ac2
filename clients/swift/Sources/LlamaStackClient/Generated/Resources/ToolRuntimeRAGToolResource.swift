// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.toolRuntime.ragTool`. `ToolRuntimeRAGToolResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ToolRuntimeRAGToolResource: Sendable {
    /// Read documents for retrieval.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
    func insert(_ request: InsertRAGDocumentsRequest, options: RequestOptions) async throws
    /// Retrieve context for a model.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
    func query(_ request: QueryRAGRequest, options: RequestOptions) async throws -> RAGQueryResult
}

extension ToolRuntimeRAGToolResource {
    /// Read documents for retrieval.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
    public func insert(_ request: InsertRAGDocumentsRequest, options: RequestOptions? = nil) async throws {
        try await insert(request, options: options ?? RequestOptions())
    }

    /// Read documents for retrieval.
    ///
    /// Cuts documents into chunks and puts these into a vector database.
    ///
    /// - Parameters:
    ///   - documents: The documents.
    ///   - vectorDBID: Vector database or vector store that keeps the chunks.
    ///   - chunkSizeInTokens: Most tokens in a chunk.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
    public func insert(
        documents: [RAGDocument],
        vectorDBID: String,
        chunkSizeInTokens: Int,
        options: RequestOptions? = nil
    ) async throws {
        let request: InsertRAGDocumentsRequest = InsertRAGDocumentsRequest(
            documents: documents,
            vectorDBID: vectorDBID,
            chunkSizeInTokens: chunkSizeInTokens
        )
        return try await insert(request, options: options ?? RequestOptions())
    }

    /// Retrieve context for a model.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
    public func query(_ request: QueryRAGRequest, options: RequestOptions? = nil) async throws -> RAGQueryResult {
        try await query(request, options: options ?? RequestOptions())
    }

    /// Retrieve context for a model.
    ///
    /// Looks in vector databases for chunks that fit, and joins them into content for a prompt.
    ///
    /// - Parameters:
    ///   - content: Text, one content item, or a list of items that mix text and images.
    ///   - vectorDBIDs: Vector databases or vector stores to look in.
    ///   - queryConfig: How context is found and written.
    /// - Returns: The context.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
    public func query(
        content: InterleavedContent,
        vectorDBIDs: [String],
        queryConfig: RAGQueryConfig? = nil,
        options: RequestOptions? = nil
    ) async throws -> RAGQueryResult {
        let request: QueryRAGRequest = QueryRAGRequest(
            content: content,
            vectorDBIDs: vectorDBIDs,
            queryConfig: queryConfig
        )
        return try await query(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.toolRuntime.ragTool` to the server.
struct RemoteToolRuntimeRAGTool: ToolRuntimeRAGToolResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func insert(_ request: InsertRAGDocumentsRequest, options: RequestOptions) async throws {
        let call: Call = try insertCall(request)
        return try await resource.nothing(call, options)
    }

    private func insertCall(_ request: InsertRAGDocumentsRequest) throws -> Call {
        var call: Call = Call(
            operation: "tool_runtime.rag_tool.insert", method: "POST",
            path: "/v1/tool-runtime/rag-tool/insert")
        call.body = try .json(request.json)
        return call
    }

    func query(_ request: QueryRAGRequest, options: RequestOptions) async throws -> RAGQueryResult {
        let call: Call = try queryCall(request)
        return try await resource.json(call, options)
    }

    private func queryCall(_ request: QueryRAGRequest) throws -> Call {
        var call: Call = Call(
            operation: "tool_runtime.rag_tool.query", method: "POST",
            path: "/v1/tool-runtime/rag-tool/query")
        call.body = try .json(request.json)
        return call
    }
}
