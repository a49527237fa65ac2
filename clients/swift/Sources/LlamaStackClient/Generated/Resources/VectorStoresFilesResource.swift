// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.vectorStores.files`. `VectorStoresFilesResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol VectorStoresFilesResource: Sendable {
    /// Add a file to a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
    func create(
        vectorStoreID: String,
        _ request: CreateVectorStoreFileRequest,
        options: RequestOptions
    ) async throws -> VectorStoreFile
    /// List the files of a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/get
    func list(
        vectorStoreID: String,
        limit: Int?,
        order: SortOrder?,
        after: String?,
        before: String?,
        filter: VectorStoreFileStatus?,
        options: RequestOptions
    ) -> PagedList<ListVectorStoreFilesResponse, VectorStoreFile>
    /// Get a file of a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/get
    func retrieve(vectorStoreID: String, fileID: String, options: RequestOptions) async throws -> VectorStoreFile
    /// Change the attributes of a file.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
    func update(
        vectorStoreID: String,
        fileID: String,
        _ request: UpdateVectorStoreFileRequest,
        options: RequestOptions
    ) async throws -> VectorStoreFile
    /// Take a file out of a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/delete
    func delete(vectorStoreID: String, fileID: String, options: RequestOptions) async throws -> VectorStoreFileDeleted
    /// Get the chunks of a file.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get
    func content(
        vectorStoreID: String,
        fileID: String,
        includeEmbeddings: Bool?,
        includeMetadata: Bool?,
        options: RequestOptions
    ) async throws -> VectorStoreFileContentResponse
}

extension VectorStoresFilesResource {
    /// Add a file to a vector store.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
    public func create(
        vectorStoreID: String,
        _ request: CreateVectorStoreFileRequest,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFile {
        try await create(vectorStoreID: vectorStoreID, request, options: options ?? RequestOptions())
    }

    /// Add a file to a vector store.
    ///
    /// Begins to read an uploaded file into the store. A file that is already there is read anew.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - fileID: Identifier of the uploaded file.
    ///   - attributes: Facts about the file to filter by.
    ///   - chunkingStrategy: How to cut the file. Default `auto`.
    /// - Returns: The file in the store.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
    public func create(
        vectorStoreID: String,
        fileID: String,
        attributes: VectorStoreAttributes? = nil,
        chunkingStrategy: VectorStoreChunkingStrategyParam? = nil,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFile {
        let request: CreateVectorStoreFileRequest = CreateVectorStoreFileRequest(
            fileID: fileID,
            attributes: .given(attributes),
            chunkingStrategy: .given(chunkingStrategy)
        )
        return try await create(vectorStoreID: vectorStoreID, request, options: options ?? RequestOptions())
    }

    /// List the files of a vector store.
    ///
    /// Returns the files of the store, newest first unless asked otherwise.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    ///   - order: Sort by creation time, ascending or descending. Default descending.
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - before: Identifier of the first item of the page behind; the answer ends before it.
    ///   - filter: Only files of this status.
    /// - Returns: A page of files.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/get
    public func list(
        vectorStoreID: String,
        limit: Int? = nil,
        order: SortOrder? = nil,
        after: String? = nil,
        before: String? = nil,
        filter: VectorStoreFileStatus? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ListVectorStoreFilesResponse, VectorStoreFile> {
        list(
            vectorStoreID: vectorStoreID,
            limit: limit,
            order: order,
            after: after,
            before: before,
            filter: filter,
            options: options ?? RequestOptions()
        )
    }

    /// Get a file of a vector store.
    ///
    /// Returns how far the store is with a file.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - fileID: Identifier of the file.
    /// - Returns: The file in the store.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/get
    public func retrieve(
        vectorStoreID: String,
        fileID: String,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFile {
        try await retrieve(vectorStoreID: vectorStoreID, fileID: fileID, options: options ?? RequestOptions())
    }

    /// Change the attributes of a file.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
    public func update(
        vectorStoreID: String,
        fileID: String,
        _ request: UpdateVectorStoreFileRequest,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFile {
        try await update(vectorStoreID: vectorStoreID, fileID: fileID, request, options: options ?? RequestOptions())
    }

    /// Change the attributes of a file.
    ///
    /// Replaces the attributes of a file in the store; null clears them.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - fileID: Identifier of the file.
    ///   - attributes: Facts about the file to filter by.
    /// - Returns: The changed file.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
    public func update(
        vectorStoreID: String,
        fileID: String,
        attributes: VectorStoreAttributes?,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFile {
        let request: UpdateVectorStoreFileRequest = UpdateVectorStoreFileRequest(attributes: attributes)
        return try await update(
            vectorStoreID: vectorStoreID,
            fileID: fileID,
            request,
            options: options ?? RequestOptions()
        )
    }

    /// Take a file out of a vector store.
    ///
    /// Removes the chunks of a file from the store. The file itself stays.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - fileID: Identifier of the file.
    /// - Returns: The file is taken out.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/delete
    public func delete(
        vectorStoreID: String,
        fileID: String,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFileDeleted {
        try await delete(vectorStoreID: vectorStoreID, fileID: fileID, options: options ?? RequestOptions())
    }

    /// Get the chunks of a file.
    ///
    /// Returns what the store has read from a file, chunk by chunk.
    ///
    /// - Parameters:
    ///   - vectorStoreID: Identifier of the vector store.
    ///   - fileID: Identifier of the file.
    ///   - includeEmbeddings: Whether to answer the embedding of each chunk. Default false.
    ///   - includeMetadata: Whether to answer the metadata of each chunk. Default false.
    /// - Returns: The chunks in the order of the file.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get
    public func content(
        vectorStoreID: String,
        fileID: String,
        includeEmbeddings: Bool? = nil,
        includeMetadata: Bool? = nil,
        options: RequestOptions? = nil
    ) async throws -> VectorStoreFileContentResponse {
        try await content(
            vectorStoreID: vectorStoreID,
            fileID: fileID,
            includeEmbeddings: includeEmbeddings,
            includeMetadata: includeMetadata,
            options: options ?? RequestOptions()
        )
    }
}

/// Sends the operations of `client.vectorStores.files` to the server.
struct RemoteVectorStoresFiles: VectorStoresFilesResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(
        vectorStoreID: String,
        _ request: CreateVectorStoreFileRequest,
        options: RequestOptions
    ) async throws -> VectorStoreFile {
        let call: Call = try createCall(vectorStoreID: vectorStoreID, request)
        return try await resource.json(call, options)
    }

    private func createCall(vectorStoreID: String, _ request: CreateVectorStoreFileRequest) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        var call: Call = Call(
            operation: "vector_stores.files.create", method: "POST",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/files")
        call.body = try .json(request.json)
        return call
    }

    func list(
        vectorStoreID: String,
        limit: Int?,
        order: SortOrder?,
        after: String?,
        before: String?,
        filter: VectorStoreFileStatus?,
        options: RequestOptions
    ) -> PagedList<ListVectorStoreFilesResponse, VectorStoreFile> {
        resource.list(
            { () throws -> Call in
                try listCall(
                    vectorStoreID: vectorStoreID,
                    limit: limit,
                    order: order,
                    after: after,
                    before: before,
                    filter: filter
                )
            },
            options, listPaging,
            items: { (answer: ListVectorStoreFilesResponse) -> [VectorStoreFile] in answer.data })
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

    private func listCall(
        vectorStoreID: String,
        limit: Int?,
        order: SortOrder?,
        after: String?,
        before: String?,
        filter: VectorStoreFileStatus?
    ) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        var call: Call = Call(
            operation: "vector_stores.files.list", method: "GET",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/files")
        call.query += Encode.query("limit", limit?.json)
        call.query += Encode.query("order", order?.json)
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("before", before?.json)
        call.query += Encode.query("filter", filter?.json)
        return call
    }

    func retrieve(vectorStoreID: String, fileID: String, options: RequestOptions) async throws -> VectorStoreFile {
        let call: Call = try retrieveCall(vectorStoreID: vectorStoreID, fileID: fileID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(vectorStoreID: String, fileID: String) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        let fileIDPart: String = try Encode.path("file_id", fileID)
        let call: Call = Call(
            operation: "vector_stores.files.retrieve", method: "GET",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/files/\(fileIDPart)")
        return call
    }

    func update(
        vectorStoreID: String,
        fileID: String,
        _ request: UpdateVectorStoreFileRequest,
        options: RequestOptions
    ) async throws -> VectorStoreFile {
        let call: Call = try updateCall(vectorStoreID: vectorStoreID, fileID: fileID, request)
        return try await resource.json(call, options)
    }

    private func updateCall(
        vectorStoreID: String,
        fileID: String,
        _ request: UpdateVectorStoreFileRequest
    ) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        let fileIDPart: String = try Encode.path("file_id", fileID)
        var call: Call = Call(
            operation: "vector_stores.files.update", method: "POST",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/files/\(fileIDPart)")
        call.body = try .json(request.json)
        return call
    }

    func delete(vectorStoreID: String, fileID: String, options: RequestOptions) async throws -> VectorStoreFileDeleted {
        let call: Call = try deleteCall(vectorStoreID: vectorStoreID, fileID: fileID)
        return try await resource.json(call, options)
    }

    private func deleteCall(vectorStoreID: String, fileID: String) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        let fileIDPart: String = try Encode.path("file_id", fileID)
        let call: Call = Call(
            operation: "vector_stores.files.delete", method: "DELETE",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/files/\(fileIDPart)")
        return call
    }

    func content(
        vectorStoreID: String,
        fileID: String,
        includeEmbeddings: Bool?,
        includeMetadata: Bool?,
        options: RequestOptions
    ) async throws -> VectorStoreFileContentResponse {
        let call: Call = try contentCall(
            vectorStoreID: vectorStoreID,
            fileID: fileID,
            includeEmbeddings: includeEmbeddings,
            includeMetadata: includeMetadata
        )
        return try await resource.json(call, options)
    }

    private func contentCall(
        vectorStoreID: String,
        fileID: String,
        includeEmbeddings: Bool?,
        includeMetadata: Bool?
    ) throws -> Call {
        let vectorStoreIDPart: String = try Encode.path("vector_store_id", vectorStoreID)
        let fileIDPart: String = try Encode.path("file_id", fileID)
        var call: Call = Call(
            operation: "vector_stores.files.content", method: "GET",
            path: "/v1/vector_stores/\(vectorStoreIDPart)/files/\(fileIDPart)/content")
        call.query += Encode.query("include_embeddings", includeEmbeddings?.json)
        call.query += Encode.query("include_metadata", includeMetadata?.json)
        return call
    }
}
