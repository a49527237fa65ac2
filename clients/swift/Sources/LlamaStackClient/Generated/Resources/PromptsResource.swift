// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.prompts`. `PromptsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol PromptsResource: Sendable {
    /// Operations of `client.prompts.versions`.
    var versions: any PromptsVersionsResource { get set }
    /// List prompts.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts/get
    func list(options: RequestOptions) -> PagedList<PromptList, Prompt>
    /// Create a prompt.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts/post
    func create(_ request: CreatePromptRequest, options: RequestOptions) async throws -> Prompt
    /// Get a prompt.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/get
    func retrieve(promptID: String, version: Int?, options: RequestOptions) async throws -> Prompt
    /// Update a prompt.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
    func update(promptID: String, _ request: UpdatePromptRequest, options: RequestOptions) async throws -> Prompt
    /// Delete a prompt.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/delete
    func delete(promptID: String, options: RequestOptions) async throws
    /// Choose the default version of a prompt.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
    func setDefaultVersion(
        promptID: String,
        _ request: SetDefaultVersionRequest,
        options: RequestOptions
    ) async throws -> Prompt
}

extension PromptsResource {
    /// List prompts.
    ///
    /// Returns every prompt in its default version.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The prompts.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts/get
    public func list(options: RequestOptions? = nil) -> PagedList<PromptList, Prompt> {
        list(options: options ?? RequestOptions())
    }

    /// Create a prompt.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts/post
    public func create(_ request: CreatePromptRequest, options: RequestOptions? = nil) async throws -> Prompt {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Create a prompt.
    ///
    /// Stores a new prompt as version 1 and makes that version the default.
    ///
    /// - Parameters:
    ///   - prompt: The template; a variable stands as `{{ name }}`.
    ///   - variables: Names of the variables that the template uses.
    /// - Returns: The new prompt.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts/post
    public func create(
        prompt: String,
        variables: [String]? = nil,
        options: RequestOptions? = nil
    ) async throws -> Prompt {
        let request: CreatePromptRequest = CreatePromptRequest(prompt: prompt, variables: .given(variables))
        return try await create(request, options: options ?? RequestOptions())
    }

    /// Get a prompt.
    ///
    /// Returns one version of a prompt, the default version where none is named.
    ///
    /// - Parameters:
    ///   - promptID: Identifier of the prompt.
    ///   - version: The version to return. Default is the prompt's default version.
    /// - Returns: The prompt.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/get
    public func retrieve(promptID: String, version: Int? = nil, options: RequestOptions? = nil) async throws -> Prompt {
        try await retrieve(promptID: promptID, version: version, options: options ?? RequestOptions())
    }

    /// Update a prompt.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
    public func update(
        promptID: String,
        _ request: UpdatePromptRequest,
        options: RequestOptions? = nil
    ) async throws -> Prompt {
        try await update(promptID: promptID, request, options: options ?? RequestOptions())
    }

    /// Update a prompt.
    ///
    /// Stores a new version of a prompt. A 409 means that `version` is not the latest one.
    ///
    /// - Parameters:
    ///   - promptID: Identifier of the prompt.
    ///   - prompt: The new template; a variable stands as `{{ name }}`.
    ///   - version: The latest version as the caller knows it.
    ///   - variables: Names of the variables that the new template uses.
    ///   - setAsDefault: Whether the new version becomes the default. Default true.
    /// - Returns: The prompt in its new version.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
    public func update(
        promptID: String,
        prompt: String,
        version: Int,
        variables: [String]? = nil,
        setAsDefault: Bool? = nil,
        options: RequestOptions? = nil
    ) async throws -> Prompt {
        let request: UpdatePromptRequest = UpdatePromptRequest(
            prompt: prompt,
            version: version,
            variables: .given(variables),
            setAsDefault: setAsDefault
        )
        return try await update(promptID: promptID, request, options: options ?? RequestOptions())
    }

    /// Delete a prompt.
    ///
    /// Deletes a prompt with all its versions.
    ///
    /// - Parameters:
    ///   - promptID: Identifier of the prompt.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/delete
    public func delete(promptID: String, options: RequestOptions? = nil) async throws {
        try await delete(promptID: promptID, options: options ?? RequestOptions())
    }

    /// Choose the default version of a prompt.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
    public func setDefaultVersion(
        promptID: String,
        _ request: SetDefaultVersionRequest,
        options: RequestOptions? = nil
    ) async throws -> Prompt {
        try await setDefaultVersion(promptID: promptID, request, options: options ?? RequestOptions())
    }

    /// Choose the default version of a prompt.
    ///
    /// Makes one existing version the default. A 409 means that the prompt has no such version.
    ///
    /// - Parameters:
    ///   - promptID: Identifier of the prompt.
    ///   - version: An existing version of the prompt.
    /// - Returns: The prompt in the version that is now the default.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
    public func setDefaultVersion(
        promptID: String,
        version: Int,
        options: RequestOptions? = nil
    ) async throws -> Prompt {
        let request: SetDefaultVersionRequest = SetDefaultVersionRequest(version: version)
        return try await setDefaultVersion(promptID: promptID, request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.prompts` to the server.
struct RemotePrompts: PromptsResource {
    private let resource: Resource
    var versions: any PromptsVersionsResource

    init(_ resource: Resource) {
        self.resource = resource
        versions = RemotePromptsVersions(resource)
    }

    func list(options: RequestOptions) -> PagedList<PromptList, Prompt> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: PromptList) -> [Prompt] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "prompts.list", method: "GET",
            path: "/v1/prompts")
        return call
    }

    func create(_ request: CreatePromptRequest, options: RequestOptions) async throws -> Prompt {
        let call: Call = try createCall(request)
        return try await resource.json(call, options)
    }

    private func createCall(_ request: CreatePromptRequest) throws -> Call {
        var call: Call = Call(
            operation: "prompts.create", method: "POST",
            path: "/v1/prompts")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(promptID: String, version: Int?, options: RequestOptions) async throws -> Prompt {
        let call: Call = try retrieveCall(promptID: promptID, version: version)
        return try await resource.json(call, options)
    }

    private func retrieveCall(promptID: String, version: Int?) throws -> Call {
        let promptIDPart: String = try Encode.path("prompt_id", promptID)
        var call: Call = Call(
            operation: "prompts.retrieve", method: "GET",
            path: "/v1/prompts/\(promptIDPart)")
        call.query += Encode.query("version", version?.json)
        return call
    }

    func update(promptID: String, _ request: UpdatePromptRequest, options: RequestOptions) async throws -> Prompt {
        let call: Call = try updateCall(promptID: promptID, request)
        return try await resource.json(call, options)
    }

    private func updateCall(promptID: String, _ request: UpdatePromptRequest) throws -> Call {
        let promptIDPart: String = try Encode.path("prompt_id", promptID)
        var call: Call = Call(
            operation: "prompts.update", method: "PUT",
            path: "/v1/prompts/\(promptIDPart)")
        call.body = try .json(request.json)
        return call
    }

    func delete(promptID: String, options: RequestOptions) async throws {
        let call: Call = try deleteCall(promptID: promptID)
        return try await resource.nothing(call, options)
    }

    private func deleteCall(promptID: String) throws -> Call {
        let promptIDPart: String = try Encode.path("prompt_id", promptID)
        let call: Call = Call(
            operation: "prompts.delete", method: "DELETE",
            path: "/v1/prompts/\(promptIDPart)")
        return call
    }

    func setDefaultVersion(
        promptID: String,
        _ request: SetDefaultVersionRequest,
        options: RequestOptions
    ) async throws -> Prompt {
        let call: Call = try setDefaultVersionCall(promptID: promptID, request)
        return try await resource.json(call, options)
    }

    private func setDefaultVersionCall(promptID: String, _ request: SetDefaultVersionRequest) throws -> Call {
        let promptIDPart: String = try Encode.path("prompt_id", promptID)
        var call: Call = Call(
            operation: "prompts.set_default_version", method: "PUT",
            path: "/v1/prompts/\(promptIDPart)/set-default-version")
        call.body = try .json(request.json)
        return call
    }
}
