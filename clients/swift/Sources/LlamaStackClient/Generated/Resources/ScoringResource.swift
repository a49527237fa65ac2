// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.scoring`. `ScoringResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ScoringResource: Sendable {
    /// Score rows.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
    func score(_ request: ScoreRequest, options: RequestOptions) async throws -> ScoreResponse
    /// Score a dataset.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
    func scoreBatch(_ request: ScoreBatchRequest, options: RequestOptions) async throws -> ScoreBatchResponse
}

extension ScoringResource {
    /// Score rows.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
    public func score(_ request: ScoreRequest, options: RequestOptions? = nil) async throws -> ScoreResponse {
        try await score(request, options: options ?? RequestOptions())
    }

    /// Score rows.
    ///
    /// Scores each row with each function. A function that does not exist answers 404.
    ///
    /// - Parameters:
    ///   - inputRows: The rows; most functions read `input_query`, `expected_answer` and `generated_answer`.
    ///   - scoringFunctions: Scoring functions by identifier, each with its parameters, or with null for the
    ///     registered ones.
    /// - Returns: Scores by function.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
    public func score(
        inputRows: [Row],
        scoringFunctions: ScoringFunctionMap,
        options: RequestOptions? = nil
    ) async throws -> ScoreResponse {
        let request: ScoreRequest = ScoreRequest(inputRows: inputRows, scoringFunctions: scoringFunctions)
        return try await score(request, options: options ?? RequestOptions())
    }

    /// Score a dataset.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
    public func scoreBatch(
        _ request: ScoreBatchRequest,
        options: RequestOptions? = nil
    ) async throws -> ScoreBatchResponse {
        try await scoreBatch(request, options: options ?? RequestOptions())
    }

    /// Score a dataset.
    ///
    /// Scores every row of a dataset, and saves the scores as a new dataset if asked.
    ///
    /// - Parameters:
    ///   - datasetID: Identifier of the dataset.
    ///   - scoringFunctions: Scoring functions by identifier, each with its parameters, or with null for the
    ///     registered ones.
    ///   - saveResultsDataset: Whether to save the scores as a new dataset.
    /// - Returns: Scores by function.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
    public func scoreBatch(
        datasetID: String,
        scoringFunctions: ScoringFunctionMap,
        saveResultsDataset: Bool? = nil,
        options: RequestOptions? = nil
    ) async throws -> ScoreBatchResponse {
        let request: ScoreBatchRequest = ScoreBatchRequest(
            datasetID: datasetID,
            scoringFunctions: scoringFunctions,
            saveResultsDataset: saveResultsDataset
        )
        return try await scoreBatch(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.scoring` to the server.
struct RemoteScoring: ScoringResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func score(_ request: ScoreRequest, options: RequestOptions) async throws -> ScoreResponse {
        let call: Call = try scoreCall(request)
        return try await resource.json(call, options)
    }

    private func scoreCall(_ request: ScoreRequest) throws -> Call {
        var call: Call = Call(
            operation: "scoring.score", method: "POST",
            path: "/v1/scoring/score")
        call.body = try .json(request.json)
        return call
    }

    func scoreBatch(_ request: ScoreBatchRequest, options: RequestOptions) async throws -> ScoreBatchResponse {
        let call: Call = try scoreBatchCall(request)
        return try await resource.json(call, options)
    }

    private func scoreBatchCall(_ request: ScoreBatchRequest) throws -> Call {
        var call: Call = Call(
            operation: "scoring.score_batch", method: "POST",
            path: "/v1/scoring/score-batch")
        call.body = try .json(request.json)
        return call
    }
}
