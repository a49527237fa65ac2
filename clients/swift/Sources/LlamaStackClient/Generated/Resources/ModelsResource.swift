// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.models`. `ModelsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ModelsResource: Sendable {
    /// List models.
    ///
    /// Source: models.yaml#/paths/~1v1~1models/get
    func list(options: RequestOptions) -> PagedList<ListModelsResponse, Model>
    /// Register a model.
    ///
    /// Source: models.yaml#/paths/~1v1~1models/post
    func register(_ request: RegisterModelRequest, options: RequestOptions) async throws -> Model
    /// Get a model.
    ///
    /// Source: models.yaml#/paths/~1v1~1models~1{model_id}/get
    func retrieve(modelID: String, options: RequestOptions) async throws -> Model
    /// Remove a model.
    ///
    /// Source: models.yaml#/paths/~1v1~1models~1{model_id}/delete
    func delete(modelID: String, options: RequestOptions) async throws -> ModelDeleted
}

extension ModelsResource {
    /// List models.
    ///
    /// Lists every registered model. The answer holds the fields of the native list and of OpenAI's.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The models.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: models.yaml#/paths/~1v1~1models/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListModelsResponse, Model> {
        list(options: options ?? RequestOptions())
    }

    /// Register a model.
    ///
    /// Source: models.yaml#/paths/~1v1~1models/post
    public func register(_ request: RegisterModelRequest, options: RequestOptions? = nil) async throws -> Model {
        try await register(request, options: options ?? RequestOptions())
    }

    /// Register a model.
    ///
    /// Makes a model of a provider known under an identifier. An identifier that is taken answers 409.
    ///
    /// - Parameters:
    ///   - modelID: Identifier under which callers will ask for it.
    ///   - providerModelID: Its name at the provider. Default the identifier.
    ///   - providerID: Provider that serves it. Default the only provider of inference; with several it must be
    ///     given.
    ///   - modelType: What it does. Default `llm`.
    ///   - metadata: Facts about it, such as `embedding_dimension` or `context_length`.
    ///   - modelValidation: Whether to ask the provider first if it has this model.
    /// - Returns: The registered model.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: models.yaml#/paths/~1v1~1models/post
    public func register(
        modelID: String,
        providerModelID: String? = nil,
        providerID: String? = nil,
        modelType: ModelType? = nil,
        metadata: Metadata? = nil,
        modelValidation: Bool? = nil,
        options: RequestOptions? = nil
    ) async throws -> Model {
        let request: RegisterModelRequest = RegisterModelRequest(
            modelID: modelID,
            providerModelID: .given(providerModelID),
            providerID: .given(providerID),
            modelType: .given(modelType),
            metadata: .given(metadata),
            modelValidation: .given(modelValidation)
        )
        return try await register(request, options: options ?? RequestOptions())
    }

    /// Get a model.
    ///
    /// Returns one registered model.
    ///
    /// - Parameters:
    ///   - modelID: Identifier of the model; it may contain slashes.
    /// - Returns: The model.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: models.yaml#/paths/~1v1~1models~1{model_id}/get
    public func retrieve(modelID: String, options: RequestOptions? = nil) async throws -> Model {
        try await retrieve(modelID: modelID, options: options ?? RequestOptions())
    }

    /// Remove a model.
    ///
    /// Forgets a registered model. The provider keeps its files; only the registration goes.
    ///
    /// - Parameters:
    ///   - modelID: Identifier of the model; it may contain slashes.
    /// - Returns: The model is gone.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: models.yaml#/paths/~1v1~1models~1{model_id}/delete
    public func delete(modelID: String, options: RequestOptions? = nil) async throws -> ModelDeleted {
        try await delete(modelID: modelID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.models` to the server.
struct RemoteModels: ModelsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListModelsResponse, Model> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListModelsResponse) -> [Model] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "models.list", method: "GET",
            path: "/v1/models")
        return call
    }

    func register(_ request: RegisterModelRequest, options: RequestOptions) async throws -> Model {
        let call: Call = try registerCall(request)
        return try await resource.json(call, options)
    }

    private func registerCall(_ request: RegisterModelRequest) throws -> Call {
        var call: Call = Call(
            operation: "models.register", method: "POST",
            path: "/v1/models")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(modelID: String, options: RequestOptions) async throws -> Model {
        let call: Call = try retrieveCall(modelID: modelID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(modelID: String) throws -> Call {
        let modelIDPart: String = try Encode.path("model_id", modelID, multiSegment: true)
        let call: Call = Call(
            operation: "models.retrieve", method: "GET",
            path: "/v1/models/\(modelIDPart)")
        return call
    }

    func delete(modelID: String, options: RequestOptions) async throws -> ModelDeleted {
        let call: Call = try deleteCall(modelID: modelID)
        return try await resource.json(call, options)
    }

    private func deleteCall(modelID: String) throws -> Call {
        let modelIDPart: String = try Encode.path("model_id", modelID, multiSegment: true)
        let call: Call = Call(
            operation: "models.delete", method: "DELETE",
            path: "/v1/models/\(modelIDPart)")
        return call
    }
}
