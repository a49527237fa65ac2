// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.providers`.
func dispatchProviders(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "providers.list": return try providersList(arguments)
    case "providers.retrieve": return try providersRetrieve(arguments)
    default: return nil
    }
}

private func providersList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.providers.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.providers.list(options: options)
            return Pieces(list: answer)
        })
}

private func providersRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let providerID: String = try arguments.required("provider_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.providers.retrieve(providerID: providerID, options: options)
            return Piece(answer)
        })
}
