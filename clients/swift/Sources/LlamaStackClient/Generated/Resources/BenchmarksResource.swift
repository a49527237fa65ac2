// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.benchmarks`. `BenchmarksResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol BenchmarksResource: Sendable {
    /// List benchmarks.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/get
    func list(options: RequestOptions) -> PagedList<ListBenchmarksResponse, Benchmark>
    /// Register a benchmark.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
    func register(_ request: RegisterBenchmarkRequest, options: RequestOptions) async throws -> Benchmark
    /// Get a benchmark.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/get
    func retrieve(benchmarkID: String, options: RequestOptions) async throws -> Benchmark
    /// Remove a benchmark.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/delete
    func unregister(benchmarkID: String, options: RequestOptions) async throws
}

extension BenchmarksResource {
    /// List benchmarks.
    ///
    /// Lists every registered benchmark.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The benchmarks.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListBenchmarksResponse, Benchmark> {
        list(options: options ?? RequestOptions())
    }

    /// Register a benchmark.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
    public func register(
        _ request: RegisterBenchmarkRequest,
        options: RequestOptions? = nil
    ) async throws -> Benchmark {
        try await register(request, options: options ?? RequestOptions())
    }

    /// Register a benchmark.
    ///
    /// Joins a dataset and scoring functions under an identifier. An identifier that is taken answers 409.
    ///
    /// - Parameters:
    ///   - benchmarkID: Identifier to register it under; it has no slashes.
    ///   - datasetID: Dataset with the questions.
    ///   - scoringFunctions: Functions that score the answers.
    ///   - providerID: Provider that shall run it. Default the only one.
    ///   - providerBenchmarkID: Name of the benchmark at the provider. Default its identifier.
    ///   - metadata: Free-form facts that the caller attaches.
    /// - Returns: The registered benchmark.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
    public func register(
        benchmarkID: String,
        datasetID: String,
        scoringFunctions: [String],
        providerID: String? = nil,
        providerBenchmarkID: String? = nil,
        metadata: Metadata? = nil,
        options: RequestOptions? = nil
    ) async throws -> Benchmark {
        let request: RegisterBenchmarkRequest = RegisterBenchmarkRequest(
            benchmarkID: benchmarkID,
            datasetID: datasetID,
            scoringFunctions: scoringFunctions,
            providerID: .given(providerID),
            providerBenchmarkID: .given(providerBenchmarkID),
            metadata: .given(metadata)
        )
        return try await register(request, options: options ?? RequestOptions())
    }

    /// Get a benchmark.
    ///
    /// Returns one benchmark.
    ///
    /// - Parameters:
    ///   - benchmarkID: Identifier of the benchmark.
    /// - Returns: The benchmark.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/get
    public func retrieve(benchmarkID: String, options: RequestOptions? = nil) async throws -> Benchmark {
        try await retrieve(benchmarkID: benchmarkID, options: options ?? RequestOptions())
    }

    /// Remove a benchmark.
    ///
    /// Forgets a benchmark together with its jobs.
    ///
    /// - Parameters:
    ///   - benchmarkID: Identifier of the benchmark.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/delete
    public func unregister(benchmarkID: String, options: RequestOptions? = nil) async throws {
        try await unregister(benchmarkID: benchmarkID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.benchmarks` to the server.
struct RemoteBenchmarks: BenchmarksResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListBenchmarksResponse, Benchmark> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListBenchmarksResponse) -> [Benchmark] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "benchmarks.list", method: "GET",
            path: "/v1/eval/benchmarks")
        return call
    }

    func register(_ request: RegisterBenchmarkRequest, options: RequestOptions) async throws -> Benchmark {
        let call: Call = try registerCall(request)
        return try await resource.json(call, options)
    }

    private func registerCall(_ request: RegisterBenchmarkRequest) throws -> Call {
        var call: Call = Call(
            operation: "benchmarks.register", method: "POST",
            path: "/v1/eval/benchmarks")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(benchmarkID: String, options: RequestOptions) async throws -> Benchmark {
        let call: Call = try retrieveCall(benchmarkID: benchmarkID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(benchmarkID: String) throws -> Call {
        let benchmarkIDPart: String = try Encode.path("benchmark_id", benchmarkID)
        let call: Call = Call(
            operation: "benchmarks.retrieve", method: "GET",
            path: "/v1/eval/benchmarks/\(benchmarkIDPart)")
        return call
    }

    func unregister(benchmarkID: String, options: RequestOptions) async throws {
        let call: Call = try unregisterCall(benchmarkID: benchmarkID)
        return try await resource.nothing(call, options)
    }

    private func unregisterCall(benchmarkID: String) throws -> Call {
        let benchmarkIDPart: String = try Encode.path("benchmark_id", benchmarkID)
        let call: Call = Call(
            operation: "benchmarks.unregister", method: "DELETE",
            path: "/v1/eval/benchmarks/\(benchmarkIDPart)")
        return call
    }
}
