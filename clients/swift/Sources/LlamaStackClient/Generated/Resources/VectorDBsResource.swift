// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.vectorDBs`. `VectorDBsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol VectorDBsResource: Sendable {
    /// List vector databases.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-dbs/get
    func list(options: RequestOptions) -> PagedList<ListVectorDBsResponse, VectorDB>
    /// Register a vector database.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-dbs/post
    func register(_ request: RegisterVectorDBRequest, options: RequestOptions) async throws -> VectorDB
    /// Get a vector database.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/get
    func retrieve(vectorDBID: String, options: RequestOptions) async throws -> VectorDB
    /// Unregister a vector database.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/delete
    func unregister(vectorDBID: String, options: RequestOptions) async throws
}

extension VectorDBsResource {
    /// List vector databases.
    ///
    /// Returns all vector databases. Every vector store is one too, under its own identifier.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The vector databases.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-dbs/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListVectorDBsResponse, VectorDB> {
        list(options: options ?? RequestOptions())
    }

    /// Register a vector database.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-dbs/post
    public func register(_ request: RegisterVectorDBRequest, options: RequestOptions? = nil) async throws -> VectorDB {
        try await register(request, options: options ?? RequestOptions())
    }

    /// Register a vector database.
    ///
    /// Makes an empty vector database. A taken identifier is a conflict.
    ///
    /// - Parameters:
    ///   - vectorDBID: Name of the database in this stack.
    ///   - embeddingModel: Model that embeds the chunks.
    ///   - embeddingDimension: Length of an embedding. Default the model's own; one that the model cannot make counts
    ///     as its own.
    ///   - providerID: The provider that keeps it. Default the first.
    ///   - vectorDBName: Name for people. Default `vector_db_id`.
    ///   - providerVectorDBID: Its name at the provider. Default `vector_db_id`.
    /// - Returns: The vector database.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-dbs/post
    public func register(
        vectorDBID: String,
        embeddingModel: String,
        embeddingDimension: Int? = nil,
        providerID: String? = nil,
        vectorDBName: String? = nil,
        providerVectorDBID: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> VectorDB {
        let request: RegisterVectorDBRequest = RegisterVectorDBRequest(
            vectorDBID: vectorDBID,
            embeddingModel: embeddingModel,
            embeddingDimension: .given(embeddingDimension),
            providerID: .given(providerID),
            vectorDBName: .given(vectorDBName),
            providerVectorDBID: .given(providerVectorDBID)
        )
        return try await register(request, options: options ?? RequestOptions())
    }

    /// Get a vector database.
    ///
    /// Returns one vector database.
    ///
    /// - Parameters:
    ///   - vectorDBID: Identifier of the vector database or vector store.
    /// - Returns: The vector database.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/get
    public func retrieve(vectorDBID: String, options: RequestOptions? = nil) async throws -> VectorDB {
        try await retrieve(vectorDBID: vectorDBID, options: options ?? RequestOptions())
    }

    /// Unregister a vector database.
    ///
    /// Removes a vector database with its chunks.
    ///
    /// - Parameters:
    ///   - vectorDBID: Identifier of the vector database or vector store.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/delete
    public func unregister(vectorDBID: String, options: RequestOptions? = nil) async throws {
        try await unregister(vectorDBID: vectorDBID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.vectorDBs` to the server.
struct RemoteVectorDBs: VectorDBsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListVectorDBsResponse, VectorDB> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListVectorDBsResponse) -> [VectorDB] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "vector_dbs.list", method: "GET",
            path: "/v1/vector-dbs")
        return call
    }

    func register(_ request: RegisterVectorDBRequest, options: RequestOptions) async throws -> VectorDB {
        let call: Call = try registerCall(request)
        return try await resource.json(call, options)
    }

    private func registerCall(_ request: RegisterVectorDBRequest) throws -> Call {
        var call: Call = Call(
            operation: "vector_dbs.register", method: "POST",
            path: "/v1/vector-dbs")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(vectorDBID: String, options: RequestOptions) async throws -> VectorDB {
        let call: Call = try retrieveCall(vectorDBID: vectorDBID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(vectorDBID: String) throws -> Call {
        let vectorDBIDPart: String = try Encode.path("vector_db_id", vectorDBID, multiSegment: true)
        let call: Call = Call(
            operation: "vector_dbs.retrieve", method: "GET",
            path: "/v1/vector-dbs/\(vectorDBIDPart)")
        return call
    }

    func unregister(vectorDBID: String, options: RequestOptions) async throws {
        let call: Call = try unregisterCall(vectorDBID: vectorDBID)
        return try await resource.nothing(call, options)
    }

    private func unregisterCall(vectorDBID: String) throws -> Call {
        let vectorDBIDPart: String = try Encode.path("vector_db_id", vectorDBID, multiSegment: true)
        let call: Call = Call(
            operation: "vector_dbs.unregister", method: "DELETE",
            path: "/v1/vector-dbs/\(vectorDBIDPart)")
        return call
    }
}
