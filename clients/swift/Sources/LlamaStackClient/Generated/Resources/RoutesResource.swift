// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.routes`. `RoutesResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol RoutesResource: Sendable {
    /// List routes.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
    func list(apiFilter: APIFilter?, options: RequestOptions) -> PagedList<ListRoutesResponse, RouteInfo>
}

extension RoutesResource {
    /// List routes.
    ///
    /// Lists the paths that the server answers, with the types of the providers behind each.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - apiFilter: Answer only routes of this level. Without it, every canonical route.
    /// - Returns: The routes.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
    public func list(
        apiFilter: APIFilter? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ListRoutesResponse, RouteInfo> {
        list(apiFilter: apiFilter, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.routes` to the server.
struct RemoteRoutes: RoutesResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(apiFilter: APIFilter?, options: RequestOptions) -> PagedList<ListRoutesResponse, RouteInfo> {
        resource.list(
            { () throws -> Call in
                try listCall(apiFilter: apiFilter)
            },
            options, listPaging,
            items: { (answer: ListRoutesResponse) -> [RouteInfo] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall(apiFilter: APIFilter?) throws -> Call {
        var call: Call = Call(
            operation: "routes.list", method: "GET",
            path: "/v1/inspect/routes")
        call.query += Encode.query("api_filter", apiFilter?.json)
        return call
    }
}
