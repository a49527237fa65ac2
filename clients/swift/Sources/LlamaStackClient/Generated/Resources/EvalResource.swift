// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.eval`. `EvalResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol EvalResource: Sendable {
    /// Operations of `client.eval.jobs`.
    var jobs: any EvalJobsResource { get set }
    /// Run a benchmark.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
    func runEval(benchmarkID: String, _ request: RunEvalRequest, options: RequestOptions) async throws -> EvalJob
    /// Evaluate rows.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
    func evaluateRows(
        benchmarkID: String,
        _ request: EvaluateRowsRequest,
        options: RequestOptions
    ) async throws -> EvaluateResponse
}

extension EvalResource {
    /// Run a benchmark.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
    public func runEval(
        benchmarkID: String,
        _ request: RunEvalRequest,
        options: RequestOptions? = nil
    ) async throws -> EvalJob {
        try await runEval(benchmarkID: benchmarkID, request, options: options ?? RequestOptions())
    }

    /// Run a benchmark.
    ///
    /// Starts a job that lets the candidate answer the rows of the benchmark's dataset and scores the answers.
    ///
    /// - Parameters:
    ///   - benchmarkID: Identifier of the benchmark.
    ///   - benchmarkConfig: Who answers, how much, and how it is scored.
    /// - Returns: The job that was started.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
    public func runEval(
        benchmarkID: String,
        benchmarkConfig: BenchmarkConfig,
        options: RequestOptions? = nil
    ) async throws -> EvalJob {
        let request: RunEvalRequest = RunEvalRequest(benchmarkConfig: benchmarkConfig)
        return try await runEval(benchmarkID: benchmarkID, request, options: options ?? RequestOptions())
    }

    /// Evaluate rows.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
    public func evaluateRows(
        benchmarkID: String,
        _ request: EvaluateRowsRequest,
        options: RequestOptions? = nil
    ) async throws -> EvaluateResponse {
        try await evaluateRows(benchmarkID: benchmarkID, request, options: options ?? RequestOptions())
    }

    /// Evaluate rows.
    ///
    /// Lets the candidate answer the given rows, scores the answers, and waits for the result.
    ///
    /// - Parameters:
    ///   - benchmarkID: Identifier of the benchmark.
    ///   - inputRows: The rows; a row has `input_query` or `chat_completion_input`, and most often `expected_answer`.
    ///   - scoringFunctions: Functions that score the answers.
    ///   - benchmarkConfig: Who answers, how much, and how it is scored.
    /// - Returns: Answers and scores.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
    public func evaluateRows(
        benchmarkID: String,
        inputRows: [Row],
        scoringFunctions: [String],
        benchmarkConfig: BenchmarkConfig,
        options: RequestOptions? = nil
    ) async throws -> EvaluateResponse {
        let request: EvaluateRowsRequest = EvaluateRowsRequest(
            inputRows: inputRows,
            scoringFunctions: scoringFunctions,
            benchmarkConfig: benchmarkConfig
        )
        return try await evaluateRows(benchmarkID: benchmarkID, request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.eval` to the server.
struct RemoteEval: EvalResource {
    private let resource: Resource
    var jobs: any EvalJobsResource

    init(_ resource: Resource) {
        self.resource = resource
        jobs = RemoteEvalJobs(resource)
    }

    func runEval(benchmarkID: String, _ request: RunEvalRequest, options: RequestOptions) async throws -> EvalJob {
        let call: Call = try runEvalCall(benchmarkID: benchmarkID, request)
        return try await resource.json(call, options)
    }

    private func runEvalCall(benchmarkID: String, _ request: RunEvalRequest) throws -> Call {
        let benchmarkIDPart: String = try Encode.path("benchmark_id", benchmarkID)
        var call: Call = Call(
            operation: "eval.run_eval", method: "POST",
            path: "/v1/eval/benchmarks/\(benchmarkIDPart)/jobs")
        call.body = try .json(request.json)
        return call
    }

    func evaluateRows(
        benchmarkID: String,
        _ request: EvaluateRowsRequest,
        options: RequestOptions
    ) async throws -> EvaluateResponse {
        let call: Call = try evaluateRowsCall(benchmarkID: benchmarkID, request)
        return try await resource.json(call, options)
    }

    private func evaluateRowsCall(benchmarkID: String, _ request: EvaluateRowsRequest) throws -> Call {
        let benchmarkIDPart: String = try Encode.path("benchmark_id", benchmarkID)
        var call: Call = Call(
            operation: "eval.evaluate_rows", method: "POST",
            path: "/v1/eval/benchmarks/\(benchmarkIDPart)/evaluations")
        call.body = try .json(request.json)
        return call
    }
}
