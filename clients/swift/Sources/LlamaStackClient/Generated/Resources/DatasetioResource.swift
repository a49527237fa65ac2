// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.datasetio`. `DatasetioResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol DatasetioResource: Sendable {
    /// Read rows.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasetio~1iterrows~1{dataset_id}/get
    func iterrows(
        datasetID: String,
        startIndex: Int?,
        limit: Int?,
        options: RequestOptions
    ) -> PagedList<PaginatedRows, Row>
    /// Append rows.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
    func appendRows(datasetID: String, _ request: AppendRowsRequest, options: RequestOptions) async throws
}

extension DatasetioResource {
    /// Read rows.
    ///
    /// Returns a run of rows of a dataset, in their order.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - datasetID: Identifier of the dataset; it may contain slashes.
    ///   - startIndex: How many items to skip. Default 0.
    ///   - limit: How many items to answer at most; 0, -1 or leaving it out answers all.
    /// - Returns: The rows.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasetio~1iterrows~1{dataset_id}/get
    public func iterrows(
        datasetID: String,
        startIndex: Int? = nil,
        limit: Int? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<PaginatedRows, Row> {
        iterrows(datasetID: datasetID, startIndex: startIndex, limit: limit, options: options ?? RequestOptions())
    }

    /// Append rows.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
    public func appendRows(
        datasetID: String,
        _ request: AppendRowsRequest,
        options: RequestOptions? = nil
    ) async throws {
        try await appendRows(datasetID: datasetID, request, options: options ?? RequestOptions())
    }

    /// Append rows.
    ///
    /// Adds rows behind the last one of a dataset.
    ///
    /// - Parameters:
    ///   - datasetID: Identifier of the dataset; it may contain slashes.
    ///   - rows: The rows.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
    public func appendRows(datasetID: String, rows: [Row], options: RequestOptions? = nil) async throws {
        let request: AppendRowsRequest = AppendRowsRequest(rows: rows)
        return try await appendRows(datasetID: datasetID, request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.datasetio` to the server.
struct RemoteDatasetio: DatasetioResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func iterrows(
        datasetID: String,
        startIndex: Int?,
        limit: Int?,
        options: RequestOptions
    ) -> PagedList<PaginatedRows, Row> {
        resource.list(
            { () throws -> Call in
                try iterrowsCall(datasetID: datasetID, startIndex: startIndex, limit: limit)
            },
            options, iterrowsPaging,
            items: { (answer: PaginatedRows) -> [Row] in answer.data })
    }

    private var iterrowsPaging: Paging {
        Paging(style: .offset, cursor: "start_index", items: "data", more: "has_more")
    }

    private func iterrowsCall(datasetID: String, startIndex: Int?, limit: Int?) throws -> Call {
        let datasetIDPart: String = try Encode.path("dataset_id", datasetID, multiSegment: true)
        var call: Call = Call(
            operation: "datasetio.iterrows", method: "GET",
            path: "/v1/datasetio/iterrows/\(datasetIDPart)")
        call.query += Encode.query("start_index", startIndex?.json)
        call.query += Encode.query("limit", limit?.json)
        return call
    }

    func appendRows(datasetID: String, _ request: AppendRowsRequest, options: RequestOptions) async throws {
        let call: Call = try appendRowsCall(datasetID: datasetID, request)
        return try await resource.nothing(call, options)
    }

    private func appendRowsCall(datasetID: String, _ request: AppendRowsRequest) throws -> Call {
        let datasetIDPart: String = try Encode.path("dataset_id", datasetID, multiSegment: true)
        var call: Call = Call(
            operation: "datasetio.append_rows", method: "POST",
            path: "/v1/datasetio/append-rows/\(datasetIDPart)")
        call.body = try .json(request.json)
        return call
    }
}
