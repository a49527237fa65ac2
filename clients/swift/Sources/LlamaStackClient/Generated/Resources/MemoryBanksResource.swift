// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.memoryBanks`. `MemoryBanksResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol MemoryBanksResource: Sendable {
    /// List memory banks.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory-banks/get
    func list(options: RequestOptions) -> PagedList<ListMemoryBanksResponse, MemoryBank>
    /// Register a memory bank.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory-banks/post
    func register(_ request: RegisterMemoryBankRequest, options: RequestOptions) async throws -> MemoryBank
    /// Get a memory bank.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/get
    func retrieve(memoryBankID: String, options: RequestOptions) async throws -> MemoryBank
    /// Unregister a memory bank.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/delete
    func unregister(memoryBankID: String, options: RequestOptions) async throws
}

extension MemoryBanksResource {
    /// List memory banks.
    ///
    /// Returns all registered memory banks of all kinds.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The memory banks.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory-banks/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListMemoryBanksResponse, MemoryBank> {
        list(options: options ?? RequestOptions())
    }

    /// Register a memory bank.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory-banks/post
    public func register(
        _ request: RegisterMemoryBankRequest,
        options: RequestOptions? = nil
    ) async throws -> MemoryBank {
        try await register(request, options: options ?? RequestOptions())
    }

    /// Register a memory bank.
    ///
    /// Makes an empty memory bank. Its kind decides how documents are kept and found:
    ///
    /// - `vector`: documents are cut into chunks; a query finds those closest in meaning.
    /// - `keyword`: documents are cut into chunks; a query finds those that share its words.
    /// - `keyvalue`: `document_id` is a key and the content its value; a query is a key.
    /// - `graph`: documents are nodes and their `relations` edges; a query names nodes, or words in them, and follows the edges.
    ///
    /// A taken identifier is a conflict.
    ///
    /// - Parameters:
    ///   - memoryBankID: Name of the bank in this stack.
    ///   - params: Kind of a memory bank with its settings.
    ///   - providerID: Provider that keeps the bank; needed where several offer its kind.
    ///   - providerMemoryBankID: Its name at the provider. Default the same as `memory_bank_id`.
    /// - Returns: The memory bank.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory-banks/post
    public func register(
        memoryBankID: String,
        params: MemoryBankParams,
        providerID: String? = nil,
        providerMemoryBankID: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> MemoryBank {
        let request: RegisterMemoryBankRequest = RegisterMemoryBankRequest(
            memoryBankID: memoryBankID,
            params: params,
            providerID: .given(providerID),
            providerMemoryBankID: .given(providerMemoryBankID)
        )
        return try await register(request, options: options ?? RequestOptions())
    }

    /// Get a memory bank.
    ///
    /// Returns one registered memory bank.
    ///
    /// - Parameters:
    ///   - memoryBankID: Identifier of the memory bank.
    /// - Returns: The memory bank.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/get
    public func retrieve(memoryBankID: String, options: RequestOptions? = nil) async throws -> MemoryBank {
        try await retrieve(memoryBankID: memoryBankID, options: options ?? RequestOptions())
    }

    /// Unregister a memory bank.
    ///
    /// Removes a memory bank with its documents.
    ///
    /// - Parameters:
    ///   - memoryBankID: Identifier of the memory bank.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/delete
    public func unregister(memoryBankID: String, options: RequestOptions? = nil) async throws {
        try await unregister(memoryBankID: memoryBankID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.memoryBanks` to the server.
struct RemoteMemoryBanks: MemoryBanksResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListMemoryBanksResponse, MemoryBank> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListMemoryBanksResponse) -> [MemoryBank] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "memory_banks.list", method: "GET",
            path: "/v1/memory-banks")
        return call
    }

    func register(_ request: RegisterMemoryBankRequest, options: RequestOptions) async throws -> MemoryBank {
        let call: Call = try registerCall(request)
        return try await resource.json(call, options)
    }

    private func registerCall(_ request: RegisterMemoryBankRequest) throws -> Call {
        var call: Call = Call(
            operation: "memory_banks.register", method: "POST",
            path: "/v1/memory-banks")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(memoryBankID: String, options: RequestOptions) async throws -> MemoryBank {
        let call: Call = try retrieveCall(memoryBankID: memoryBankID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(memoryBankID: String) throws -> Call {
        let memoryBankIDPart: String = try Encode.path("memory_bank_id", memoryBankID, multiSegment: true)
        let call: Call = Call(
            operation: "memory_banks.retrieve", method: "GET",
            path: "/v1/memory-banks/\(memoryBankIDPart)")
        return call
    }

    func unregister(memoryBankID: String, options: RequestOptions) async throws {
        let call: Call = try unregisterCall(memoryBankID: memoryBankID)
        return try await resource.nothing(call, options)
    }

    private func unregisterCall(memoryBankID: String) throws -> Call {
        let memoryBankIDPart: String = try Encode.path("memory_bank_id", memoryBankID, multiSegment: true)
        let call: Call = Call(
            operation: "memory_banks.unregister", method: "DELETE",
            path: "/v1/memory-banks/\(memoryBankIDPart)")
        return call
    }
}
