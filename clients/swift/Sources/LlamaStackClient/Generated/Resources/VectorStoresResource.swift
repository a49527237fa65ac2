// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.vectorStores`. `VectorStoresResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol VectorStoresResource: Sendable {
    /// Operations of `client.vectorStores.files`.
    var files: any VectorStoresFilesResource { get set }
    /// Operations of `client.vectorStores.fileBatches`.
    var fileBatches: any VectorStoresFileBatchesResource { get set }
    /// Create a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
    func create(_ request: CreateVectorStoreRequest, options: RequestOptions) async throws -> VectorStore
    /// List vector stores.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores/get
    func list(
        limit: Int?,
        order: SortOrder?,
        after: String?,
        before: String?,
        options: RequestOptions
    ) -> PagedList<ListVectorStoresResponse, VectorStore>
    /// Get a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/get
    func retrieve(vectorStoreID: String, options: RequestOptions) async throws -> VectorStore
    /// Change a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
    func update(
        vectorStoreID: String,
        _ request: UpdateVectorStoreRequest,
        options: RequestOptions
    ) async throws -> VectorStore
    /// Delete a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/delete
    func delete(vectorStoreID: String, options: RequestOptions) async throws -> VectorStoreDeleted
    /// Search a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
    func search(
        vectorStoreID: String,
        _ request: SearchVectorStoreRequest,
        options: RequestOptions
    ) async throws -> SearchVectorStoreResponse
}

extension VectorStoresResource {
    /// Create a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
    public func create(
        _ request: CreateVectorStoreRequest,
        options: RequestOptions? = nil
    ) async throws -> VectorStore {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Create a vector store.
    ///
    /// Makes a vector store and begins to read the given files into it.
    ///
    /// - Parameters:
    ///   - name: Name for people.
    ///   - description: What the store is for.
    ///   - fileIDs: Uploaded files to read into it.
    ///   - expiresAfter: When the store expires. Default never.
    ///   - chunkingStrategy: How to cut the files. Default `auto`.
    ///   - metadata: Facts to attach to the store.
    ///   - embeddingModel: Model that embeds the chunks. Default the stack's.
    ///   - embeddingDimension: Length of an embedding. Default the model's own; one that the model cannot make counts
    ///     as its own.
    ///   - providerID: Provider that keeps the store. Default the first.
    /// - Returns: The vector store.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
    public func create(
        name: String? = nil,
        description: String? = nil,
        fileIDs: [String]? = nil,
        expiresAfter: VectorStoreExpiresAfter? = nil,
        chunkingStrategy: VectorStoreChunkingStrategyParam? = nil,
        metadata: Metadata? = nil,
        embeddingModel: String? = nil,
        embeddingDimension: Int? = nil,
        providerID: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> VectorStore {
        let request: CreateVectorStoreRequest = CreateVectorStoreRequest(
            name: .given(name),
            description: .given(description),
            fileIDs: .given(fileIDs),
            expiresAfter: .given(expiresAfter),
            chunkingStrategy: .given(chunkingStrategy),
            metadata: .given(metadata),
            embeddingModel: .given(embeddingModel),
            embeddingDimension: .given(embeddingDimension),
            providerID: .given(providerID)
        )
        return try await create(request, options: options ?? RequestOptions())
    }

    /// List vector stores.
    ///
    /// Returns the vector stores, newest first unless asked otherwise.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    ///   - order: Sort by creation time, ascending or descending. Default descending.
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - before: Identifier of the first item of the page behind; the answer ends before it.
    /// - Returns: A page of vector stores.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores/get
    public func list(
        limit: Int? = nil,
        order: SortOrder? = nil,
        after: String? = nil,
        before: String? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ListVectorStoresResponse, VectorStore> {
        list(limit: limit, order: order, after: after, before: before, options: options ?? RequestOptions())
    }

    /// Get a vector store.
    ///
    /// Returns one vector store.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    /// - Returns: The vector store.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/get
    public func retrieve(vectorStoreID: String, options: RequestOptions? = nil) async throws -> VectorStore {
        try await retrieve(vectorStoreID: vectorStoreID, options: options ?? RequestOptions())
    }

    /// Change a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
    public func update(
        vectorStoreID: String,
        _ request: UpdateVectorStoreRequest,
        options: RequestOptions? = nil
    ) async throws -> VectorStore {
        try await update(vectorStoreID: vectorStoreID, request, options: options ?? RequestOptions())
    }

    /// Change a vector store.
    ///
    /// Changes the given fields; those left out or null stay as they are.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - name: New name.
    ///   - expiresAfter: New time of expiry.
    ///   - metadata: Facts that take the place of the old ones.
    /// - Returns: The changed vector store.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
    public func update(
        vectorStoreID: String,
        name: String? = nil,
        expiresAfter: VectorStoreExpiresAfter? = nil,
        metadata: Metadata? = nil,
        options: RequestOptions? = nil
    ) async throws -> VectorStore {
        let request: UpdateVectorStoreRequest = UpdateVectorStoreRequest(
            name: .given(name),
            expiresAfter: .given(expiresAfter),
            metadata: .given(metadata)
        )
        return try await update(vectorStoreID: vectorStoreID, request, options: options ?? RequestOptions())
    }

    /// Delete a vector store.
    ///
    /// Removes a vector store with its chunks. The files themselves stay.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    /// - Returns: The vector store is deleted.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/delete
    public func delete(vectorStoreID: String, options: RequestOptions? = nil) async throws -> VectorStoreDeleted {
        try await delete(vectorStoreID: vectorStoreID, options: options ?? RequestOptions())
    }

    /// Search a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
    public func search(
        vectorStoreID: String,
        _ request: SearchVectorStoreRequest,
        options: RequestOptions? = nil
    ) async throws -> SearchVectorStoreResponse {
        try await search(vectorStoreID: vectorStoreID, request, options: options ?? RequestOptions())
    }

    /// Search a vector store.
    ///
    /// Returns the chunks that fit the query best, best first.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - query: One query, or several whose results are joined.
    ///   - filters: Condition on the attributes of files. Default none.
    ///   - maxNumResults: How many chunks to answer at most.
    ///   - rankingOptions: How to rank the chunks.
    ///   - rewriteQuery: Whether a model may put the query into better words.
    ///   - searchMode: What decides whether a chunk fits. Default `vector`.
    /// - Returns: The chunks.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
    public func search(
        vectorStoreID: String,
        query: VectorStoreSearchQuery,
        filters: VectorStoreFilter? = nil,
        maxNumResults: Int? = nil,
        rankingOptions: VectorStoreRankingOptions? = nil,
        rewriteQuery: Bool? = nil,
        searchMode: VectorStoreSearchMode? = nil,
        options: RequestOptions? = nil
    ) async throws -> SearchVectorStoreResponse {
        let request: SearchVectorStoreRequest = SearchVectorStoreRequest(
            query: query,
            filters: .given(filters),
            maxNumResults: .given(maxNumResults),
            rankingOptions: .given(rankingOptions),
            rewriteQuery: .given(rewriteQuery),
            searchMode: .given(searchMode)
        )
        return try await search(vectorStoreID: vectorStoreID, request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.vectorStores` to the server.
struct RemoteVectorStores: VectorStoresResource {
    private let resource: Resource
    var files: any VectorStoresFilesResource
    var fileBatches: any VectorStoresFileBatchesResource

    init(_ resource: Resource) {
        self.resource = resource
        files = RemoteVectorStoresFiles(resource)
        fileBatches = RemoteVectorStoresFileBatches(resource)
    }

    func create(_ request: CreateVectorStoreRequest, options: RequestOptions) async throws -> VectorStore {
        let call: Call = try createCall(request)
        return try await resource.json(call, options)
    }

    private func createCall(_ request: CreateVectorStoreRequest) throws -> Call {
        var call: Call = Call(
            operation: "vector_stores.create", method: "POST",
            path: "/v1/vector_stores")
        call.body = try .json(request.json)
        return call
    }

    func list(
        limit: Int?,
        order: SortOrder?,
        after: String?,
        before: String?,
        options: RequestOptions
    ) -> PagedList<ListVectorStoresResponse, VectorStore> {
        resource.list(
            { () throws -> Call in
                try listCall(limit: limit, order: order, after: after, before: before)
            },
            options, listPaging,
            items: { (answer: ListVectorStoresResponse) -> [VectorStore] in answer.data })
    }

    private var listPaging: Paging {
        Paging(
            style: .cursor,
            cursor: "after",
            next: "last_id",
            items: "data",
            more: "has_more",
            before: ["limit", "order"]
        )
    }

    private func listCall(limit: Int?, order: SortOrder?, after: String?, before: String?) throws -> Call {
        var call: Call = Call(
            operation: "vector_stores.list", method: "GET",
            path: "/v1/vector_stores")
        call.query += Encode.query("limit", limit?.json)
        call.query += Encode.query("order", order?.json)
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("before", before?.json)
        return call
    }

    func retrieve(vectorStoreID: String, options: RequestOptions) async throws -> VectorStore {
        let call: Call = try retrieveCall(vectorStoreID: vectorStoreID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(vectorStoreID: String) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        let call: Call = Call(
            operation: "vector_stores.retrieve", method: "GET",
            path: "/v1/vector_stores/\(vectorStoreIDPart)")
        return call
    }

    func update(
        vectorStoreID: String,
        _ request: UpdateVectorStoreRequest,
        options: RequestOptions
    ) async throws -> VectorStore {
        let call: Call = try updateCall(vectorStoreID: vectorStoreID, request)
        return try await resource.json(call, options)
    }

    private func updateCall(vectorStoreID: String, _ request: UpdateVectorStoreRequest) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        var call: Call = Call(
            operation: "vector_stores.update", method: "POST",
            path: "/v1/vector_stores/\(vectorStoreIDPart)")
        call.body = try .json(request.json)
        return call
    }

    func delete(vectorStoreID: String, options: RequestOptions) async throws -> VectorStoreDeleted {
        let call: Call = try deleteCall(vectorStoreID: vectorStoreID)
        return try await resource.json(call, options)
    }

    private func deleteCall(vectorStoreID: String) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        let call: Call = Call(
            operation: "vector_stores.delete", method: "DELETE",
            path: "/v1/vector_stores/\(vectorStoreIDPart)")
        return call
    }

    func search(
        vectorStoreID: String,
        _ request: SearchVectorStoreRequest,
        options: RequestOptions
    ) async throws -> SearchVectorStoreResponse {
        let call: Call = try searchCall(vectorStoreID: vectorStoreID, request)
        return try await resource.json(call, options)
    }

    private func searchCall(vectorStoreID: String, _ request: SearchVectorStoreRequest) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        var call: Call = Call(
            operation: "vector_stores.search", method: "POST",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/search")
        call.body = try .json(request.json)
        return call
    }
}
