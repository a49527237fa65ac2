// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.batches`. `BatchesResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol BatchesResource: Sendable {
    /// Create a batch.
    ///
    /// Source: batches.yaml#/paths/~1v1~1batches/post
    func create(_ request: CreateBatchRequest, options: RequestOptions) async throws -> Batch
    /// List batches.
    ///
    /// Source: batches.yaml#/paths/~1v1~1batches/get
    func list(after: String?, limit: Int?, options: RequestOptions) -> PagedList<ListBatchesResponse, Batch>
    /// Get a batch.
    ///
    /// Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}/get
    func retrieve(batchID: String, options: RequestOptions) async throws -> Batch
    /// Cancel a batch.
    ///
    /// Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}~1cancel/post
    func cancel(batchID: String, options: RequestOptions) async throws -> Batch
}

extension BatchesResource {
    /// Create a batch.
    ///
    /// Source: batches.yaml#/paths/~1v1~1batches/post
    public func create(_ request: CreateBatchRequest, options: RequestOptions? = nil) async throws -> Batch {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Create a batch.
    ///
    /// Begins to answer the requests of an uploaded file. Each line of it holds `custom_id`, `method`, `url` and
    /// `body`; each line of the output holds `custom_id`, `response` and `error`. A file whose lines are not so makes
    /// a batch that fails, with the lines at fault in `errors`.
    ///
    /// - Parameters:
    ///   - inputFileID: Identifier of a file that was uploaded with the purpose `batch`.
    ///   - endpoint: Operation that every request of a batch asks for.
    ///   - completionWindow: Time within which a batch is answered.
    ///   - metadata: Short texts to keep with the batch.
    ///   - outputExpiresAfter: When the output files of a batch are deleted.
    ///   - idempotencyKey: A second request with the same key and the same values answers the first batch; with other
    ///     values it answers 409.
    /// - Returns: The batch.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: batches.yaml#/paths/~1v1~1batches/post
    public func create(
        inputFileID: String,
        endpoint: BatchEndpoint,
        completionWindow: BatchCompletionWindow,
        metadata: StringMap? = nil,
        outputExpiresAfter: BatchOutputExpiration? = nil,
        idempotencyKey: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> Batch {
        let request: CreateBatchRequest = CreateBatchRequest(
            inputFileID: inputFileID,
            endpoint: endpoint,
            completionWindow: completionWindow,
            metadata: .given(metadata),
            outputExpiresAfter: outputExpiresAfter,
            idempotencyKey: .given(idempotencyKey)
        )
        return try await create(request, options: options ?? RequestOptions())
    }

    /// List batches.
    ///
    /// Lists the batches, newest first.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    /// - Returns: One page of them.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: batches.yaml#/paths/~1v1~1batches/get
    public func list(
        after: String? = nil,
        limit: Int? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ListBatchesResponse, Batch> {
        list(after: after, limit: limit, options: options ?? RequestOptions())
    }

    /// Get a batch.
    ///
    /// Returns one batch, with its progress.
    ///
    /// - Parameters:
    ///   - batchID: Identifier of the batch.
    /// - Returns: The batch.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}/get
    public func retrieve(batchID: String, options: RequestOptions? = nil) async throws -> Batch {
        try await retrieve(batchID: batchID, options: options ?? RequestOptions())
    }

    /// Cancel a batch.
    ///
    /// Stops a batch. Requests under way are finished, and what is answered stays in the output file. A batch that
    /// has ended answers 409.
    ///
    /// - Parameters:
    ///   - batchID: Identifier of the batch.
    /// - Returns: The batch, being cancelled.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}~1cancel/post
    public func cancel(batchID: String, options: RequestOptions? = nil) async throws -> Batch {
        try await cancel(batchID: batchID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.batches` to the server.
struct RemoteBatches: BatchesResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(_ request: CreateBatchRequest, options: RequestOptions) async throws -> Batch {
        let call: Call = try createCall(request)
        return try await resource.json(call, options)
    }

    private func createCall(_ request: CreateBatchRequest) throws -> Call {
        var call: Call = Call(
            operation: "batches.create", method: "POST",
            path: "/v1/batches")
        call.body = try .json(request.json)
        return call
    }

    func list(after: String?, limit: Int?, options: RequestOptions) -> PagedList<ListBatchesResponse, Batch> {
        resource.list(
            { () throws -> Call in
                try listCall(after: after, limit: limit)
            },
            options, listPaging,
            items: { (answer: ListBatchesResponse) -> [Batch] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .cursor, cursor: "after", next: "last_id", items: "data", more: "has_more")
    }

    private func listCall(after: String?, limit: Int?) throws -> Call {
        var call: Call = Call(
            operation: "batches.list", method: "GET",
            path: "/v1/batches")
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("limit", limit?.json)
        return call
    }

    func retrieve(batchID: String, options: RequestOptions) async throws -> Batch {
        let call: Call = try retrieveCall(batchID: batchID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(batchID: String) throws -> Call {
        let batchIDPart: String = try Encode.path("batch_id", batchID)
        let call: Call = Call(
            operation: "batches.retrieve", method: "GET",
            path: "/v1/batches/\(batchIDPart)")
        return call
    }

    func cancel(batchID: String, options: RequestOptions) async throws -> Batch {
        let call: Call = try cancelCall(batchID: batchID)
        return try await resource.json(call, options)
    }

    private func cancelCall(batchID: String) throws -> Call {
        let batchIDPart: String = try Encode.path("batch_id", batchID)
        let call: Call = Call(
            operation: "batches.cancel", method: "POST",
            path: "/v1/batches/\(batchIDPart)/cancel")
        return call
    }
}
