// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.providers`. `ProvidersResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ProvidersResource: Sendable {
    /// List providers.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1providers/get
    func list(options: RequestOptions) -> PagedList<ListProvidersResponse, ProviderInfo>
    /// Get a provider.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1providers~1{provider_id}/get
    func retrieve(providerID: String, options: RequestOptions) async throws -> ProviderInfo
}

extension ProvidersResource {
    /// List providers.
    ///
    /// Lists the providers of this distribution, each with its health at this moment.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The providers.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1providers/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListProvidersResponse, ProviderInfo> {
        list(options: options ?? RequestOptions())
    }

    /// Get a provider.
    ///
    /// Returns one provider of this distribution, with its health at this moment.
    ///
    /// - Parameters:
    ///   - providerID: Identifier of the provider.
    /// - Returns: The provider.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1providers~1{provider_id}/get
    public func retrieve(providerID: String, options: RequestOptions? = nil) async throws -> ProviderInfo {
        try await retrieve(providerID: providerID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.providers` to the server.
struct RemoteProviders: ProvidersResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListProvidersResponse, ProviderInfo> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListProvidersResponse) -> [ProviderInfo] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "providers.list", method: "GET",
            path: "/v1/providers")
        return call
    }

    func retrieve(providerID: String, options: RequestOptions) async throws -> ProviderInfo {
        let call: Call = try retrieveCall(providerID: providerID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(providerID: String) throws -> Call {
        let providerIDPart: String = try Encode.path("provider_id", providerID)
        let call: Call = Call(
            operation: "providers.retrieve", method: "GET",
            path: "/v1/providers/\(providerIDPart)")
        return call
    }
}
