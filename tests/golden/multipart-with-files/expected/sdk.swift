// Resources/FilesResource.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.files`. `FilesResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol FilesResource: Sendable {
    /// .
    ///
    /// Source: spec.yaml#/paths/~1v1~1files/post
    func create(_ request: CreateFileRequest, options: RequestOptions) async throws -> File
    /// .
    ///
    /// Source: spec.yaml#/paths/~1v1~1files~1{file_id}~1content/get
    func content(fileID: String, options: RequestOptions) async throws -> Download
    /// .
    ///
    /// Source: spec.yaml#/paths/~1v1~1files~1{file_id}~1content/delete
    func delete(fileID: String, options: RequestOptions) async throws
}

extension FilesResource {
    /// .
    ///
    /// Source: spec.yaml#/paths/~1v1~1files/post
    public func create(_ request: CreateFileRequest, options: RequestOptions? = nil) async throws -> File {
        try await create(request, options: options ?? RequestOptions())
    }

    /// .
    ///
    /// - Parameters:
    ///   - file: The bytes.
    ///   - masks: More bytes.
    /// - Returns: The file.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: spec.yaml#/paths/~1v1~1files/post
    public func create(
        file: Upload,
        purpose: String,
        masks: [Upload]? = nil,
        options: RequestOptions? = nil
    ) async throws -> File {
        let request: CreateFileRequest = CreateFileRequest(file: file, purpose: purpose, masks: masks)
        return try await create(request, options: options ?? RequestOptions())
    }

    /// .
    ///
    /// - Returns: Its bytes.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: spec.yaml#/paths/~1v1~1files~1{file_id}~1content/get
    public func content(fileID: String, options: RequestOptions? = nil) async throws -> Download {
        try await content(fileID: fileID, options: options ?? RequestOptions())
    }

    /// .
    ///
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: spec.yaml#/paths/~1v1~1files~1{file_id}~1content/delete
    public func delete(fileID: String, options: RequestOptions? = nil) async throws {
        try await delete(fileID: fileID, options: options ?? RequestOptions())
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

    func delete(fileID: String, options: RequestOptions) async throws {
        let call: Call = try deleteCall(fileID: fileID)
        return try await resource.nothing(call, options)
    }

    private func deleteCall(fileID: String) throws -> Call {
        let fileIDPart: String = try Encode.path("file_id", fileID)
        let call: Call = Call(
            operation: "files.delete", method: "DELETE",
            path: "/v1/files/\(fileIDPart)/content")
        return call
    }
}

// Spec/CreateFileRequest.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/CreateFileRequest
public struct CreateFileRequest: Sendable {
    /// The bytes.
    public var file: Upload
    /// More bytes.
    public var masks: [Upload]?
    /// `purpose`.
    public var purpose: String

    /// Takes the fields; those that are not given are absent.
    public init(file: Upload, purpose: String, masks: [Upload]? = nil) {
        self.file = file
        self.purpose = purpose
        self.masks = masks
    }

    /// The parts of the form, in the order of the document.
    var parts: [FormPart] {
        var parts: [FormPart] = []
        parts.append(FormPart(name: "file", file: file))
        parts += FormPart.fields("masks", masks?.json)
        parts += FormPart.fields("purpose", purpose.json)
        return parts
    }
}

// Spec/File.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/File
public struct File: JSONModel {
    /// `id`.
    public var id: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(id: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.optional("id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", ifPresent: id)
        return writer.json(additionalProperties)
    }
}
