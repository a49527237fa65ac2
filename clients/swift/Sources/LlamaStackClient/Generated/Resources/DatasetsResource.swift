// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.datasets`. `DatasetsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol DatasetsResource: Sendable {
    /// List datasets.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasets/get
    func list(options: RequestOptions) -> PagedList<ListDatasetsResponse, Dataset>
    /// Register a dataset.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasets/post
    func register(_ request: RegisterDatasetRequest, options: RequestOptions) async throws -> Dataset
    /// Get a dataset.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/get
    func retrieve(datasetID: String, options: RequestOptions) async throws -> Dataset
    /// Remove a dataset.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/delete
    func unregister(datasetID: String, options: RequestOptions) async throws
}

extension DatasetsResource {
    /// List datasets.
    ///
    /// Lists every registered dataset.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The datasets.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasets/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListDatasetsResponse, Dataset> {
        list(options: options ?? RequestOptions())
    }

    /// Register a dataset.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasets/post
    public func register(_ request: RegisterDatasetRequest, options: RequestOptions? = nil) async throws -> Dataset {
        try await register(request, options: options ?? RequestOptions())
    }

    /// Register a dataset.
    ///
    /// Makes a dataset known under an identifier. An identifier that is taken answers 409.
    ///
    /// - Parameters:
    ///   - purpose: What the rows are for, and so which columns they have: `messages` for post-training; `question`
    ///     and `answer`, or `messages` and `answer`, for evaluation.
    ///   - source: Where the rows come from.
    ///   - metadata: Free-form facts that the caller attaches.
    ///   - datasetID: Identifier to register it under. The server makes one when there is none.
    /// - Returns: The registered dataset.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasets/post
    public func register(
        purpose: DatasetPurpose,
        source: DataSource,
        metadata: Metadata? = nil,
        datasetID: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> Dataset {
        let request: RegisterDatasetRequest = RegisterDatasetRequest(
            purpose: purpose,
            source: source,
            metadata: .given(metadata),
            datasetID: .given(datasetID)
        )
        return try await register(request, options: options ?? RequestOptions())
    }

    /// Get a dataset.
    ///
    /// Returns one dataset.
    ///
    /// - Parameters:
    ///   - datasetID: Identifier of the dataset; it may contain slashes.
    /// - Returns: The dataset.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/get
    public func retrieve(datasetID: String, options: RequestOptions? = nil) async throws -> Dataset {
        try await retrieve(datasetID: datasetID, options: options ?? RequestOptions())
    }

    /// Remove a dataset.
    ///
    /// Forgets a dataset. What its source names elsewhere stays.
    ///
    /// - Parameters:
    ///   - datasetID: Identifier of the dataset; it may contain slashes.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/delete
    public func unregister(datasetID: String, options: RequestOptions? = nil) async throws {
        try await unregister(datasetID: datasetID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.datasets` to the server.
struct RemoteDatasets: DatasetsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListDatasetsResponse, Dataset> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListDatasetsResponse) -> [Dataset] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "datasets.list", method: "GET",
            path: "/v1/datasets")
        return call
    }

    func register(_ request: RegisterDatasetRequest, options: RequestOptions) async throws -> Dataset {
        let call: Call = try registerCall(request)
        return try await resource.json(call, options)
    }

    private func registerCall(_ request: RegisterDatasetRequest) throws -> Call {
        var call: Call = Call(
            operation: "datasets.register", method: "POST",
            path: "/v1/datasets")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(datasetID: String, options: RequestOptions) async throws -> Dataset {
        let call: Call = try retrieveCall(datasetID: datasetID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(datasetID: String) throws -> Call {
        let datasetIDPart: String = try Encode.path("dataset_id", datasetID, multiSegment: true)
        let call: Call = Call(
            operation: "datasets.retrieve", method: "GET",
            path: "/v1/datasets/\(datasetIDPart)")
        return call
    }

    func unregister(datasetID: String, options: RequestOptions) async throws {
        let call: Call = try unregisterCall(datasetID: datasetID)
        return try await resource.nothing(call, options)
    }

    private func unregisterCall(datasetID: String) throws -> Call {
        let datasetIDPart: String = try Encode.path("dataset_id", datasetID, multiSegment: true)
        let call: Call = Call(
            operation: "datasets.unregister", method: "DELETE",
            path: "/v1/datasets/\(datasetIDPart)")
        return call
    }
}
