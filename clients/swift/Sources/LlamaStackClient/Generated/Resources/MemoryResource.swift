// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.memory`. `MemoryResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol MemoryResource: Sendable {
    /// Put documents into a memory bank.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory~1insert/post
    func insert(_ request: InsertDocumentsRequest, options: RequestOptions) async throws
    /// Query a memory bank.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory~1query/post
    func query(_ request: QueryDocumentsRequest, options: RequestOptions) async throws -> QueryDocumentsResponse
}

extension MemoryResource {
    /// Put documents into a memory bank.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory~1insert/post
    public func insert(_ request: InsertDocumentsRequest, options: RequestOptions? = nil) async throws {
        try await insert(request, options: options ?? RequestOptions())
    }

    /// Put documents into a memory bank.
    ///
    /// Keeps documents. One whose `document_id` is already in the bank takes the place of the old one, with its
    /// relations.
    ///
    /// - Parameters:
    ///   - bankID: The memory bank.
    ///   - documents: The documents.
    ///   - ttlSeconds: Forget the documents after this time. Default never.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory~1insert/post
    public func insert(
        bankID: String,
        documents: [MemoryBankDocument],
        ttlSeconds: Int? = nil,
        options: RequestOptions? = nil
    ) async throws {
        let request: InsertDocumentsRequest = InsertDocumentsRequest(
            bankID: bankID,
            documents: documents,
            ttlSeconds: .given(ttlSeconds)
        )
        return try await insert(request, options: options ?? RequestOptions())
    }

    /// Query a memory bank.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory~1query/post
    public func query(
        _ request: QueryDocumentsRequest,
        options: RequestOptions? = nil
    ) async throws -> QueryDocumentsResponse {
        try await self.query(request, options: options ?? RequestOptions())
    }

    /// Query a memory bank.
    ///
    /// Finds chunks of documents, best first. What the query means depends on the kind of the bank:
    ///
    /// - `vector`: a text; chunks score by the likeness of their embeddings.
    /// - `keyword`: words; chunks score by how often and how rarely the words occur.
    /// - `keyvalue`: a key, or its beginning; every hit is a whole value that scores 1.
    /// - `graph`: the `document_id` of a start node; where none is named so, words that start nodes contain. Nodes score 1 at the start and less with each step away.
    ///
    /// - Parameters:
    ///   - bankID: The memory bank.
    ///   - query: Text, one content item, or a list of items that mix text and images.
    ///   - params: Settings of the query.
    /// - Returns: The chunks and their scores.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory~1query/post
    public func query(
        bankID: String,
        query: InterleavedContent,
        params: MemoryQueryParams? = nil,
        options: RequestOptions? = nil
    ) async throws -> QueryDocumentsResponse {
        let request: QueryDocumentsRequest = QueryDocumentsRequest(bankID: bankID, query: query, params: .given(params))
        return try await self.query(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.memory` to the server.
struct RemoteMemory: MemoryResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func insert(_ request: InsertDocumentsRequest, options: RequestOptions) async throws {
        let call: Call = try insertCall(request)
        return try await resource.nothing(call, options)
    }

    private func insertCall(_ request: InsertDocumentsRequest) throws -> Call {
        var call: Call = Call(
            operation: "memory.insert", method: "POST",
            path: "/v1/memory/insert")
        call.body = try .json(request.json)
        return call
    }

    func query(_ request: QueryDocumentsRequest, options: RequestOptions) async throws -> QueryDocumentsResponse {
        let call: Call = try queryCall(request)
        return try await resource.json(call, options)
    }

    private func queryCall(_ request: QueryDocumentsRequest) throws -> Call {
        var call: Call = Call(
            operation: "memory.query", method: "POST",
            path: "/v1/memory/query")
        call.body = try .json(request.json)
        return call
    }
}
