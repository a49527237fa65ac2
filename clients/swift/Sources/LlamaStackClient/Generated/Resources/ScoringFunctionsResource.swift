// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.scoringFunctions`. `ScoringFunctionsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ScoringFunctionsResource: Sendable {
    /// List scoring functions.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring-functions/get
    func list(options: RequestOptions) -> PagedList<ListScoringFunctionsResponse, ScoringFn>
    /// Register a scoring function.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
    func register(_ request: RegisterScoringFunctionRequest, options: RequestOptions) async throws -> ScoringFn
    /// Get a scoring function.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/get
    func retrieve(scoringFnID: String, options: RequestOptions) async throws -> ScoringFn
    /// Remove a scoring function.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/delete
    func unregister(scoringFnID: String, options: RequestOptions) async throws
}

extension ScoringFunctionsResource {
    /// List scoring functions.
    ///
    /// Lists every scoring function, those of providers and those registered.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The scoring functions.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring-functions/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListScoringFunctionsResponse, ScoringFn> {
        list(options: options ?? RequestOptions())
    }

    /// Register a scoring function.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
    public func register(
        _ request: RegisterScoringFunctionRequest,
        options: RequestOptions? = nil
    ) async throws -> ScoringFn {
        try await register(request, options: options ?? RequestOptions())
    }

    /// Register a scoring function.
    ///
    /// Makes a scoring function known under an identifier. An identifier that is taken answers 409.
    ///
    /// - Parameters:
    ///   - scoringFnID: Identifier to register it under.
    ///   - description: What the function measures.
    ///   - returnType: Type of a value that a function takes or returns.
    ///   - providerID: Provider that shall compute it. Default the only one.
    ///   - providerScoringFnID: Name of the function at the provider. Default its identifier.
    ///   - params: Parameters taken when a call gives none.
    /// - Returns: The registered scoring function.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
    public func register(
        scoringFnID: String,
        description: String,
        returnType: ParamType,
        providerID: String? = nil,
        providerScoringFnID: String? = nil,
        params: ScoringFnParams? = nil,
        options: RequestOptions? = nil
    ) async throws -> ScoringFn {
        let request: RegisterScoringFunctionRequest = RegisterScoringFunctionRequest(
            scoringFnID: scoringFnID,
            description: description,
            returnType: returnType,
            providerID: .given(providerID),
            providerScoringFnID: .given(providerScoringFnID),
            params: .given(params)
        )
        return try await register(request, options: options ?? RequestOptions())
    }

    /// Get a scoring function.
    ///
    /// Returns one scoring function.
    ///
    /// - Parameters:
    ///   - scoringFnID: Identifier of the scoring function, such as `basic::equality`; it may contain slashes.
    /// - Returns: The scoring function.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/get
    public func retrieve(scoringFnID: String, options: RequestOptions? = nil) async throws -> ScoringFn {
        try await retrieve(scoringFnID: scoringFnID, options: options ?? RequestOptions())
    }

    /// Remove a scoring function.
    ///
    /// Forgets a registered scoring function.
    ///
    /// - Parameters:
    ///   - scoringFnID: Identifier of the scoring function, such as `basic::equality`; it may contain slashes.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/delete
    public func unregister(scoringFnID: String, options: RequestOptions? = nil) async throws {
        try await unregister(scoringFnID: scoringFnID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.scoringFunctions` to the server.
struct RemoteScoringFunctions: ScoringFunctionsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListScoringFunctionsResponse, ScoringFn> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListScoringFunctionsResponse) -> [ScoringFn] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "scoring_functions.list", method: "GET",
            path: "/v1/scoring-functions")
        return call
    }

    func register(_ request: RegisterScoringFunctionRequest, options: RequestOptions) async throws -> ScoringFn {
        let call: Call = try registerCall(request)
        return try await resource.json(call, options)
    }

    private func registerCall(_ request: RegisterScoringFunctionRequest) throws -> Call {
        var call: Call = Call(
            operation: "scoring_functions.register", method: "POST",
            path: "/v1/scoring-functions")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(scoringFnID: String, options: RequestOptions) async throws -> ScoringFn {
        let call: Call = try retrieveCall(scoringFnID: scoringFnID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(scoringFnID: String) throws -> Call {
        let scoringFnIDPart: String = try Encode.path("scoring_fn_id", scoringFnID, multiSegment: true)
        let call: Call = Call(
            operation: "scoring_functions.retrieve", method: "GET",
            path: "/v1/scoring-functions/\(scoringFnIDPart)")
        return call
    }

    func unregister(scoringFnID: String, options: RequestOptions) async throws {
        let call: Call = try unregisterCall(scoringFnID: scoringFnID)
        return try await resource.nothing(call, options)
    }

    private func unregisterCall(scoringFnID: String) throws -> Call {
        let scoringFnIDPart: String = try Encode.path("scoring_fn_id", scoringFnID, multiSegment: true)
        let call: Call = Call(
            operation: "scoring_functions.unregister", method: "DELETE",
            path: "/v1/scoring-functions/\(scoringFnIDPart)")
        return call
    }
}
