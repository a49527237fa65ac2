// Resources/FilesResource.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.files`. `FilesResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol FilesResource: Sendable {
    /// .
    ///
    /// Source: spec.yaml#/paths/~1v1~1files/get
    func list(after: String?, limit: Int?, options: RequestOptions) -> PagedList<FileList, String>
}

extension FilesResource {
    /// .
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    /// - Returns: A page.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: spec.yaml#/paths/~1v1~1files/get
    public func list(
        after: String? = nil,
        limit: Int? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<FileList, String> {
        list(after: after, limit: limit, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.files` to the server.
struct RemoteFiles: FilesResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(after: String?, limit: Int?, options: RequestOptions) -> PagedList<FileList, String> {
        resource.list(
            { () throws -> Call in
                try listCall(after: after, limit: limit)
            },
            options, listPaging,
            items: { (answer: FileList) -> [String] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .cursor, cursor: "after", next: "last_id", items: "data", more: "has_more")
    }

    private func listCall(after: String?, limit: Int?) throws -> Call {
        var call: Call = Call(
            operation: "files.list", method: "GET",
            path: "/v1/files")
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("limit", limit?.json)
        return call
    }
}

// Resources/RowsResource.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.rows`. `RowsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol RowsResource: Sendable {
    /// .
    ///
    /// Source: spec.yaml#/paths/~1v1~1rows/get
    func list(startIndex: Int?, options: RequestOptions) -> PagedList<FileList, String>
}

extension RowsResource {
    /// .
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: A page.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: spec.yaml#/paths/~1v1~1rows/get
    public func list(startIndex: Int? = nil, options: RequestOptions? = nil) -> PagedList<FileList, String> {
        list(startIndex: startIndex, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.rows` to the server.
struct RemoteRows: RowsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(startIndex: Int?, options: RequestOptions) -> PagedList<FileList, String> {
        resource.list(
            { () throws -> Call in
                try listCall(startIndex: startIndex)
            },
            options, listPaging,
            items: { (answer: FileList) -> [String] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .offset, cursor: "start_index", items: "data", more: "has_more")
    }

    private func listCall(startIndex: Int?) throws -> Call {
        var call: Call = Call(
            operation: "rows.list", method: "GET",
            path: "/v1/rows")
        call.query += Encode.query("start_index", startIndex?.json)
        return call
    }
}

// Spec/FileList.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/FileList
public struct FileList: JSONModel {
    /// `data`.
    public var data: [String]
    /// `has_more`.
    public var hasMore: Bool
    /// `last_id`.
    public var lastID: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [String], hasMore: Bool, lastID: String?, additionalProperties: JSONObject = JSONObject()) {
        self.data = data
        self.hasMore = hasMore
        self.lastID = lastID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        data = try reader.required("data")
        hasMore = try reader.required("has_more")
        lastID = try reader.nullable("last_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("data", data)
        writer.write("has_more", hasMore)
        writer.write("last_id", orNull: lastID)
        return writer.json(additionalProperties)
    }
}
