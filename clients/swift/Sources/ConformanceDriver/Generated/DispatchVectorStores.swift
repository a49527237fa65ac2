// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.vectorStores`.
func dispatchVectorStores(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "vector_stores.create": return try vectorStoresCreate(arguments)
    case "vector_stores.list": return try vectorStoresList(arguments)
    case "vector_stores.retrieve": return try vectorStoresRetrieve(arguments)
    case "vector_stores.update": return try vectorStoresUpdate(arguments)
    case "vector_stores.delete": return try vectorStoresDelete(arguments)
    case "vector_stores.search": return try vectorStoresSearch(arguments)
    case "vector_stores.files.create": return try vectorStoresFilesCreate(arguments)
    case "vector_stores.files.list": return try vectorStoresFilesList(arguments)
    case "vector_stores.files.retrieve": return try vectorStoresFilesRetrieve(arguments)
    case "vector_stores.files.update": return try vectorStoresFilesUpdate(arguments)
    case "vector_stores.files.delete": return try vectorStoresFilesDelete(arguments)
    case "vector_stores.files.content": return try vectorStoresFilesContent(arguments)
    case "vector_stores.file_batches.create": return try vectorStoresFileBatchesCreate(arguments)
    case "vector_stores.file_batches.retrieve": return try vectorStoresFileBatchesRetrieve(arguments)
    case "vector_stores.file_batches.cancel": return try vectorStoresFileBatchesCancel(arguments)
    case "vector_stores.file_batches.list_files": return try vectorStoresFileBatchesListFiles(arguments)
    default: return nil
    }
}

private func vectorStoresCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreateVectorStoreRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.create(request, options: options)
            return Piece(answer)
        })
}

private func vectorStoresList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let limit: Int? = try arguments.optional("limit")
    let order: SortOrder? = try arguments.optional("order")
    let after: String? = try arguments.optional("after")
    let before: String? = try arguments.optional("before")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.vectorStores.list(
                limit: limit,
                order: order,
                after: after,
                before: before,
                options: options
            )
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.vectorStores.list(
                limit: limit,
                order: order,
                after: after,
                before: before,
                options: options
            )
            return Pieces(list: answer)
        })
}

private func vectorStoresRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.retrieve(vectorStoreID: vectorStoreID, options: options)
            return Piece(answer)
        })
}

private func vectorStoresUpdate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let request: UpdateVectorStoreRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.update(vectorStoreID: vectorStoreID, request, options: options)
            return Piece(answer)
        })
}

private func vectorStoresDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.delete(vectorStoreID: vectorStoreID, options: options)
            return Piece(answer)
        })
}

private func vectorStoresSearch(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let request: SearchVectorStoreRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.search(vectorStoreID: vectorStoreID, request, options: options)
            return Piece(answer)
        })
}

private func vectorStoresFilesCreate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let request: CreateVectorStoreFileRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.files.create(
                vectorStoreID: vectorStoreID,
                request,
                options: options
            )
            return Piece(answer)
        })
}

private func vectorStoresFilesList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let limit: Int? = try arguments.optional("limit")
    let order: SortOrder? = try arguments.optional("order")
    let after: String? = try arguments.optional("after")
    let before: String? = try arguments.optional("before")
    let filter: VectorStoreFileStatus? = try arguments.optional("filter")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.vectorStores.files.list(
                vectorStoreID: vectorStoreID,
                limit: limit,
                order: order,
                after: after,
                before: before,
                filter: filter,
                options: options
            )
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.vectorStores.files.list(
                vectorStoreID: vectorStoreID,
                limit: limit,
                order: order,
                after: after,
                before: before,
                filter: filter,
                options: options
            )
            return Pieces(list: answer)
        })
}

private func vectorStoresFilesRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let fileID: String = try arguments.required("file_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.files.retrieve(
                vectorStoreID: vectorStoreID,
                fileID: fileID,
                options: options
            )
            return Piece(answer)
        })
}

private func vectorStoresFilesUpdate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let fileID: String = try arguments.required("file_id")
    let request: UpdateVectorStoreFileRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.files.update(
                vectorStoreID: vectorStoreID,
                fileID: fileID,
                request,
                options: options
            )
            return Piece(answer)
        })
}

private func vectorStoresFilesDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let fileID: String = try arguments.required("file_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.files.delete(
                vectorStoreID: vectorStoreID,
                fileID: fileID,
                options: options
            )
            return Piece(answer)
        })
}

private func vectorStoresFilesContent(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let fileID: String = try arguments.required("file_id")
    let includeEmbeddings: Bool? = try arguments.optional("include_embeddings")
    let includeMetadata: Bool? = try arguments.optional("include_metadata")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.files.content(
                vectorStoreID: vectorStoreID,
                fileID: fileID,
                includeEmbeddings: includeEmbeddings,
                includeMetadata: includeMetadata,
                options: options
            )
            return Piece(answer)
        })
}

private func vectorStoresFileBatchesCreate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let request: CreateVectorStoreFileBatchRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.fileBatches.create(
                vectorStoreID: vectorStoreID,
                request,
                options: options
            )
            return Piece(answer)
        })
}

private func vectorStoresFileBatchesRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let batchID: String = try arguments.required("batch_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.fileBatches.retrieve(
                vectorStoreID: vectorStoreID,
                batchID: batchID,
                options: options
            )
            return Piece(answer)
        })
}

private func vectorStoresFileBatchesCancel(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let batchID: String = try arguments.required("batch_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorStores.fileBatches.cancel(
                vectorStoreID: vectorStoreID,
                batchID: batchID,
                options: options
            )
            return Piece(answer)
        })
}

private func vectorStoresFileBatchesListFiles(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorStoreID: String = try arguments.required("vector_store_id")
    let batchID: String = try arguments.required("batch_id")
    let limit: Int? = try arguments.optional("limit")
    let order: SortOrder? = try arguments.optional("order")
    let after: String? = try arguments.optional("after")
    let before: String? = try arguments.optional("before")
    let filter: VectorStoreFileStatus? = try arguments.optional("filter")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.vectorStores.fileBatches.listFiles(
                vectorStoreID: vectorStoreID,
                batchID: batchID,
                limit: limit,
                order: order,
                after: after,
                before: before,
                filter: filter,
                options: options
            )
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.vectorStores.fileBatches.listFiles(
                vectorStoreID: vectorStoreID,
                batchID: batchID,
                limit: limit,
                order: order,
                after: after,
                before: before,
                filter: filter,
                options: options
            )
            return Pieces(list: answer)
        })
}
