// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.files`. `FilesResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol FilesResource: Sendable {
    /// Upload a file.
    ///
    /// Source: files.yaml#/paths/~1v1~1files/post
    func create(_ request: CreateFileRequest, options: RequestOptions) async throws -> File
    /// List files.
    ///
    /// Source: files.yaml#/paths/~1v1~1files/get
    func list(
        after: String?,
        limit: Int?,
        order: SortOrder?,
        purpose: FilePurpose?,
        options: RequestOptions
    ) -> PagedList<ListFilesResponse, File>
    /// Get a file.
    ///
    /// Source: files.yaml#/paths/~1v1~1files~1{file_id}/get
    func retrieve(fileID: String, options: RequestOptions) async throws -> File
    /// Delete a file.
    ///
    /// Source: files.yaml#/paths/~1v1~1files~1{file_id}/delete
    func delete(fileID: String, options: RequestOptions) async throws -> FileDeleted
    /// Download a file.
    ///
    /// Source: files.yaml#/paths/~1v1~1files~1{file_id}~1content/get
    func content(fileID: String, options: RequestOptions) async throws -> Download
}

extension FilesResource {
    /// Upload a file.
    ///
    /// Source: files.yaml#/paths/~1v1~1files/post
    public func create(_ request: CreateFileRequest, options: RequestOptions? = nil) async throws -> File {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Upload a file.
    ///
    /// Keeps a file under a new identifier.
    ///
    /// - Parameters:
    ///   - file: The file, with its name.
    ///   - purpose: What an uploaded file is for.
    ///   - expiresAfter: When to delete the file by itself. A form carries it as `expires_after[anchor]` and
    ///     `expires_after[seconds]`.
    /// - Returns: The file.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: files.yaml#/paths/~1v1~1files/post
    public func create(
        file: Upload,
        purpose: FileUploadPurpose,
        expiresAfter: FileExpiresAfter? = nil,
        options: RequestOptions? = nil
    ) async throws -> File {
        let request: CreateFileRequest = CreateFileRequest(file: file, purpose: purpose, expiresAfter: expiresAfter)
        return try await create(request, options: options ?? RequestOptions())
    }

    /// List files.
    ///
    /// Returns the files, newest first unless asked otherwise.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - limit: How many files to answer at most, 1 to 10000. Default 10000.
    ///   - order: Sort by creation time, ascending or descending. Default descending.
    ///   - purpose: Only files of this purpose.
    /// - Returns: A page of files.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: files.yaml#/paths/~1v1~1files/get
    public func list(
        after: String? = nil,
        limit: Int? = nil,
        order: SortOrder? = nil,
        purpose: FilePurpose? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ListFilesResponse, File> {
        list(after: after, limit: limit, order: order, purpose: purpose, options: options ?? RequestOptions())
    }

    /// Get a file.
    ///
    /// Returns what is known about a file, without its content.
    ///
    /// - Parameters:
    ///   - fileID: Identifier of the file.
    /// - Returns: The file.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: files.yaml#/paths/~1v1~1files~1{file_id}/get
    public func retrieve(fileID: String, options: RequestOptions? = nil) async throws -> File {
        try await retrieve(fileID: fileID, options: options ?? RequestOptions())
    }

    /// Delete a file.
    ///
    /// Removes a file and its content. Vector stores keep what they have read from it.
    ///
    /// - Parameters:
    ///   - fileID: Identifier of the file.
    /// - Returns: The file is deleted.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: files.yaml#/paths/~1v1~1files~1{file_id}/delete
    public func delete(fileID: String, options: RequestOptions? = nil) async throws -> FileDeleted {
        try await delete(fileID: fileID, options: options ?? RequestOptions())
    }

    /// Download a file.
    ///
    /// Returns the bytes of a file as they were uploaded.
    ///
    /// - Parameters:
    ///   - fileID: Identifier of the file.
    /// - Returns: The bytes.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: files.yaml#/paths/~1v1~1files~1{file_id}~1content/get
    public func content(fileID: String, options: RequestOptions? = nil) async throws -> Download {
        try await content(fileID: fileID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.files` to the server.
struct RemoteFiles: FilesResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(_ request: CreateFileRequest, options: RequestOptions) async throws -> File {
        let call: Call = try createCall(request)
        return try await resource.json(call, options)
    }

    private func createCall(_ request: CreateFileRequest) throws -> Call {
        var call: Call = Call(
            operation: "files.create", method: "POST",
            path: "/v1/files")
        call.body = .form(request.parts)
        return call
    }

    func list(
        after: String?,
        limit: Int?,
        order: SortOrder?,
        purpose: FilePurpose?,
        options: RequestOptions
    ) -> PagedList<ListFilesResponse, File> {
        resource.list(
            { () throws -> Call in
                try listCall(after: after, limit: limit, order: order, purpose: purpose)
            },
            options, listPaging,
            items: { (answer: ListFilesResponse) -> [File] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .cursor, cursor: "after", next: "last_id", items: "data", more: "has_more")
    }

    private func listCall(after: String?, limit: Int?, order: SortOrder?, purpose: FilePurpose?) throws -> Call {
        var call: Call = Call(
            operation: "files.list", method: "GET",
            path: "/v1/files")
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("limit", limit?.json)
        call.query += Encode.query("order", order?.json)
        call.query += Encode.query("purpose", purpose?.json)
        return call
    }

    func retrieve(fileID: String, options: RequestOptions) async throws -> File {
        let call: Call = try retrieveCall(fileID: fileID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(fileID: String) throws -> Call {
        let fileIDPart: String = try Encode.path("file_id", fileID)
        let call: Call = Call(
            operation: "files.retrieve", method: "GET",
            path: "/v1/files/\(fileIDPart)")
        return call
    }

    func delete(fileID: String, options: RequestOptions) async throws -> FileDeleted {
        let call: Call = try deleteCall(fileID: fileID)
        return try await resource.json(call, options)
    }

    private func deleteCall(fileID: String) throws -> Call {
        let fileIDPart: String = try Encode.path("file_id", fileID)
        let call: Call = Call(
            operation: "files.delete", method: "DELETE",
            path: "/v1/files/\(fileIDPart)")
        return call
    }

    func content(fileID: String, options: RequestOptions) async throws -> Download {
        let call: Call = try contentCall(fileID: fileID)
        return try await resource.download(call, options)
    }

    private func contentCall(fileID: String) throws -> Call {
        let fileIDPart: String = try Encode.path("file_id", fileID)
        let call: Call = Call(
            operation: "files.content", method: "GET",
            path: "/v1/files/\(fileIDPart)/content", accept: "*/*")
        return call
    }
}
