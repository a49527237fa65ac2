// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.inspect`.
func dispatchInspect(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "inspect.health": return try inspectHealth(arguments)
    case "inspect.version": return try inspectVersion(arguments)
    case "inspect.contract": return try inspectContract(arguments)
    default: return nil
    }
}

private func inspectHealth(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.inspect.health(options: options)
            return Piece(answer)
        })
}

private func inspectVersion(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.inspect.version(options: options)
            return Piece(answer)
        })
}

private func inspectContract(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.inspect.contract(options: options)
            return Piece(answer)
        })
}
