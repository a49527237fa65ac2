// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.routes`.
func dispatchRoutes(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "routes.list": return try routesList(arguments)
    default: return nil
    }
}

private func routesList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let apiFilter: APIFilter? = try arguments.optional("api_filter")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.routes.list(apiFilter: apiFilter, options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.routes.list(apiFilter: apiFilter, options: options)
            return Pieces(list: answer)
        })
}
