// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.vectorStores.fileBatches`. `VectorStoresFileBatchesResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol VectorStoresFileBatchesResource: Sendable {
    /// Add many files to a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
    func create(
        vectorStoreID: String,
        _ request: CreateVectorStoreFileBatchRequest,
        options: RequestOptions
    ) async throws -> VectorStoreFileBatch
    /// Get a file batch.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}/get
    func retrieve(vectorStoreID: String, batchID: String, options: RequestOptions) async throws -> VectorStoreFileBatch
    /// Cancel a file batch.
    ///
    /// Source:
    /// vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1cancel/post
    func cancel(vectorStoreID: String, batchID: String, options: RequestOptions) async throws -> VectorStoreFileBatch
    /// List the files of a batch.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get
    func listFiles(
        vectorStoreID: String,
        batchID: String,
        limit: Int?,
        order: SortOrder?,
        after: String?,
        before: String?,
        filter: VectorStoreFileStatus?,
        options: RequestOptions
    ) -> PagedList<ListVectorStoreFilesResponse, VectorStoreFile>
}

extension VectorStoresFileBatchesResource {
    /// Add many files to a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
    public func create(
        vectorStoreID: String,
        _ request: CreateVectorStoreFileBatchRequest,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFileBatch {
        try await create(vectorStoreID: vectorStoreID, request, options: options ?? RequestOptions())
    }

    /// Add many files to a vector store.
    ///
    /// Begins to read several uploaded files into the store as one batch.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - fileIDs: Identifiers of uploaded files.
    ///   - files: Uploaded files with their own attributes and chunking.
    ///   - attributes: Facts about each of `file_ids` to filter by.
    ///   - chunkingStrategy: How to cut each of `file_ids`. Default `auto`.
    /// - Returns: The batch.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
    public func create(
        vectorStoreID: String,
        fileIDs: [String]? = nil,
        files: [CreateVectorStoreFileRequest]? = nil,
        attributes: VectorStoreAttributes? = nil,
        chunkingStrategy: VectorStoreChunkingStrategyParam? = nil,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFileBatch {
        let request: CreateVectorStoreFileBatchRequest = CreateVectorStoreFileBatchRequest(
            fileIDs: .given(fileIDs),
            files: .given(files),
            attributes: .given(attributes),
            chunkingStrategy: .given(chunkingStrategy)
        )
        return try await create(vectorStoreID: vectorStoreID, request, options: options ?? RequestOptions())
    }

    /// Get a file batch.
    ///
    /// Returns how far the store is with a batch.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - batchID: Identifier of the file batch.
    /// - Returns: The batch.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}/get
    public func retrieve(
        vectorStoreID: String,
        batchID: String,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFileBatch {
        try await retrieve(vectorStoreID: vectorStoreID, batchID: batchID, options: options ?? RequestOptions())
    }

    /// Cancel a file batch.
    ///
    /// Stops reading the files that are still to come. A batch that has ended stays as it is.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - batchID: Identifier of the file batch.
    /// - Returns: The batch.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1cancel/post
    public func cancel(
        vectorStoreID: String,
        batchID: String,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFileBatch {
        try await cancel(vectorStoreID: vectorStoreID, batchID: batchID, options: options ?? RequestOptions())
    }

    /// List the files of a batch.
    ///
    /// Returns the files of a batch, newest first unless asked otherwise.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - batchID: Identifier of the file batch.
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    ///   - order: Sort by creation time, ascending or descending. Default descending.
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - before: Identifier of the first item of the page behind; the answer ends before it.
    ///   - filter: Only files of this status.
    /// - Returns: A page of files.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get
    public func listFiles(
        vectorStoreID: String,
        batchID: String,
        limit: Int? = nil,
        order: SortOrder? = nil,
        after: String? = nil,
        before: String? = nil,
        filter: VectorStoreFileStatus? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ListVectorStoreFilesResponse, VectorStoreFile> {
        listFiles(
            vectorStoreID: vectorStoreID,
            batchID: batchID,
            limit: limit,
            order: order,
            after: after,
            before: before,
            filter: filter,
            options: options ?? RequestOptions()
        )
    }
}

/// Sends the operations of `client.vectorStores.fileBatches` to the server.
struct RemoteVectorStoresFileBatches: VectorStoresFileBatchesResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(
        vectorStoreID: String,
        _ request: CreateVectorStoreFileBatchRequest,
        options: RequestOptions
    ) async throws -> VectorStoreFileBatch {
        let call: Call = try createCall(vectorStoreID: vectorStoreID, request)
        return try await resource.json(call, options)
    }

    private func createCall(vectorStoreID: String, _ request: CreateVectorStoreFileBatchRequest) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        var call: Call = Call(
            operation: "vector_stores.file_batches.create", method: "POST",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/file_batches")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(
        vectorStoreID: String,
        batchID: String,
        options: RequestOptions
    ) async throws -> VectorStoreFileBatch {
        let call: Call = try retrieveCall(vectorStoreID: vectorStoreID, batchID: batchID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(vectorStoreID: String, batchID: String) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        let batchIDPart: String = try Encode.path("batch_id", batchID)
        let call: Call = Call(
            operation: "vector_stores.file_batches.retrieve", method: "GET",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/file_batches/\(batchIDPart)")
        return call
    }

    func cancel(vectorStoreID: String, batchID: String, options: RequestOptions) async throws -> VectorStoreFileBatch {
        let call: Call = try cancelCall(vectorStoreID: vectorStoreID, batchID: batchID)
        return try await resource.json(call, options)
    }

    private func cancelCall(vectorStoreID: String, batchID: String) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        let batchIDPart: String = try Encode.path("batch_id", batchID)
        let call: Call = Call(
            operation: "vector_stores.file_batches.cancel", method: "POST",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/file_batches/\(batchIDPart)/cancel")
        return call
    }

    func listFiles(
        vectorStoreID: String,
        batchID: String,
        limit: Int?,
        order: SortOrder?,
        after: String?,
        before: String?,
        filter: VectorStoreFileStatus?,
        options: RequestOptions
    ) -> PagedList<ListVectorStoreFilesResponse, VectorStoreFile> {
        resource.list(
            { () throws -> Call in
                try listFilesCall(
                    vectorStoreID: vectorStoreID,
                    batchID: batchID,
                    limit: limit,
                    order: order,
                    after: after,
                    before: before,
                    filter: filter
                )
            },
            options, listFilesPaging,
            items: { (answer: ListVectorStoreFilesResponse) -> [VectorStoreFile] in answer.data })
    }

    private var listFilesPaging: Paging {
        Paging(
            style: .cursor,
            cursor: "after",
            next: "last_id",
            items: "data",
            more: "has_more",
            before: ["limit", "order"]
        )
    }

    private func listFilesCall(
        vectorStoreID: String,
        batchID: String,
        limit: Int?,
        order: SortOrder?,
        after: String?,
        before: String?,
        filter: VectorStoreFileStatus?
    ) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        let batchIDPart: String = try Encode.path("batch_id", batchID)
        var call: Call = Call(
            operation: "vector_stores.file_batches.list_files", method: "GET",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/file_batches/\(batchIDPart)/files")
        call.query += Encode.query("limit", limit?.json)
        call.query += Encode.query("order", order?.json)
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("before", before?.json)
        call.query += Encode.query("filter", filter?.json)
        return call
    }
}
