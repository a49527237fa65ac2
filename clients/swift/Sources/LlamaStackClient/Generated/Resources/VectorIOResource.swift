// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.vectorIO`. `VectorIOResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol VectorIOResource: Sendable {
    /// Put chunks into a vector database.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
    func insert(_ request: InsertChunksRequest, options: RequestOptions) async throws
    /// Query a vector database.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
    func query(_ request: QueryChunksRequest, options: RequestOptions) async throws -> QueryChunksResponse
}

extension VectorIOResource {
    /// Put chunks into a vector database.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
    public func insert(_ request: InsertChunksRequest, options: RequestOptions? = nil) async throws {
        try await insert(request, options: options ?? RequestOptions())
    }

    /// Put chunks into a vector database.
    ///
    /// Keeps chunks that are cut already. One whose identifier is already there takes the place of the old one.
    ///
    /// - Parameters:
    ///   - vectorStoreID: The vector store.
    ///   - vectorDBID: The vector store under its older name.
    ///   - chunks: The chunks.
    ///   - ttlSeconds: Forget the chunks after this time. Default never.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
    public func insert(
        chunks: [Chunk],
        vectorStoreID: String? = nil,
        vectorDBID: String? = nil,
        ttlSeconds: Int? = nil,
        options: RequestOptions? = nil
    ) async throws {
        let request: InsertChunksRequest = InsertChunksRequest(
            chunks: chunks,
            vectorStoreID: vectorStoreID,
            vectorDBID: vectorDBID,
            ttlSeconds: .given(ttlSeconds)
        )
        return try await insert(request, options: options ?? RequestOptions())
    }

    /// Query a vector database.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
    public func query(
        _ request: QueryChunksRequest,
        options: RequestOptions? = nil
    ) async throws -> QueryChunksResponse {
        try await self.query(request, options: options ?? RequestOptions())
    }

    /// Query a vector database.
    ///
    /// Finds the chunks that fit the query best, best first.
    ///
    /// - Parameters:
    ///   - vectorStoreID: The vector store.
    ///   - vectorDBID: The vector store under its older name.
    ///   - query: Text, one content item, or a list of items that mix text and images.
    ///   - params: Settings of the query.
    /// - Returns: The chunks and their scores.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
    public func query(
        query: InterleavedContent,
        vectorStoreID: String? = nil,
        vectorDBID: String? = nil,
        params: QueryChunksParams? = nil,
        options: RequestOptions? = nil
    ) async throws -> QueryChunksResponse {
        let request: QueryChunksRequest = QueryChunksRequest(
            query: query,
            vectorStoreID: vectorStoreID,
            vectorDBID: vectorDBID,
            params: .given(params)
        )
        return try await self.query(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.vectorIO` to the server.
struct RemoteVectorIO: VectorIOResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func insert(_ request: InsertChunksRequest, options: RequestOptions) async throws {
        let call: Call = try insertCall(request)
        return try await resource.nothing(call, options)
    }

    private func insertCall(_ request: InsertChunksRequest) throws -> Call {
        var call: Call = Call(
            operation: "vector_io.insert", method: "POST",
            path: "/v1/vector-io/insert")
        call.body = try .json(request.json)
        return call
    }

    func query(_ request: QueryChunksRequest, options: RequestOptions) async throws -> QueryChunksResponse {
        let call: Call = try queryCall(request)
        return try await resource.json(call, options)
    }

    private func queryCall(_ request: QueryChunksRequest) throws -> Call {
        var call: Call = Call(
            operation: "vector_io.query", method: "POST",
            path: "/v1/vector-io/query")
        call.body = try .json(request.json)
        return call
    }
}
