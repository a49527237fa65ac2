// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.eval.jobs`. `EvalJobsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol EvalJobsResource: Sendable {
    /// Get a job.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/get
    func retrieve(benchmarkID: String, jobID: String, options: RequestOptions) async throws -> EvalJob
    /// Cancel a job.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/delete
    func cancel(benchmarkID: String, jobID: String, options: RequestOptions) async throws
    /// Get the result of a job.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}~1result/get
    func result(benchmarkID: String, jobID: String, options: RequestOptions) async throws -> EvaluateResponse
}

extension EvalJobsResource {
    /// Get a job.
    ///
    /// Says where the job stands.
    ///
    /// - Parameters:
    ///   - benchmarkID: Identifier of the benchmark.
    ///   - jobID: Identifier of the job.
    /// - Returns: The job.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/get
    public func retrieve(benchmarkID: String, jobID: String, options: RequestOptions? = nil) async throws -> EvalJob {
        try await retrieve(benchmarkID: benchmarkID, jobID: jobID, options: options ?? RequestOptions())
    }

    /// Cancel a job.
    ///
    /// Stops a job. A job that is over stays as it is.
    ///
    /// - Parameters:
    ///   - benchmarkID: Identifier of the benchmark.
    ///   - jobID: Identifier of the job.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/delete
    public func cancel(benchmarkID: String, jobID: String, options: RequestOptions? = nil) async throws {
        try await cancel(benchmarkID: benchmarkID, jobID: jobID, options: options ?? RequestOptions())
    }

    /// Get the result of a job.
    ///
    /// Returns the answers and their scores. A job that has not completed answers 409.
    ///
    /// - Parameters:
    ///   - benchmarkID: Identifier of the benchmark.
    ///   - jobID: Identifier of the job.
    /// - Returns: Answers and scores.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}~1result/get
    public func result(
        benchmarkID: String,
        jobID: String,
        options: RequestOptions? = nil
    ) async throws -> EvaluateResponse {
        try await result(benchmarkID: benchmarkID, jobID: jobID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.eval.jobs` to the server.
struct RemoteEvalJobs: EvalJobsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func retrieve(benchmarkID: String, jobID: String, options: RequestOptions) async throws -> EvalJob {
        let call: Call = try retrieveCall(benchmarkID: benchmarkID, jobID: jobID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(benchmarkID: String, jobID: String) throws -> Call {
        let benchmarkIDPart: String = try Encode.path("benchmark_id", benchmarkID)
        let jobIDPart: String = try Encode.path("job_id", jobID)
        let call: Call = Call(
            operation: "eval.jobs.retrieve", method: "GET",
            path: "/v1/eval/benchmarks/\(benchmarkIDPart)/jobs/\(jobIDPart)")
        return call
    }

    func cancel(benchmarkID: String, jobID: String, options: RequestOptions) async throws {
        let call: Call = try cancelCall(benchmarkID: benchmarkID, jobID: jobID)
        return try await resource.nothing(call, options)
    }

    private func cancelCall(benchmarkID: String, jobID: String) throws -> Call {
        let benchmarkIDPart: String = try Encode.path("benchmark_id", benchmarkID)
        let jobIDPart: String = try Encode.path("job_id", jobID)
        let call: Call = Call(
            operation: "eval.jobs.cancel", method: "DELETE",
            path: "/v1/eval/benchmarks/\(benchmarkIDPart)/jobs/\(jobIDPart)")
        return call
    }

    func result(benchmarkID: String, jobID: String, options: RequestOptions) async throws -> EvaluateResponse {
        let call: Call = try resultCall(benchmarkID: benchmarkID, jobID: jobID)
        return try await resource.json(call, options)
    }

    private func resultCall(benchmarkID: String, jobID: String) throws -> Call {
        let benchmarkIDPart: String = try Encode.path("benchmark_id", benchmarkID)
        let jobIDPart: String = try Encode.path("job_id", jobID)
        let call: Call = Call(
            operation: "eval.jobs.result", method: "GET",
            path: "/v1/eval/benchmarks/\(benchmarkIDPart)/jobs/\(jobIDPart)/result")
        return call
    }
}
