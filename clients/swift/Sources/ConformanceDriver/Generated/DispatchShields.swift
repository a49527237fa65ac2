// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.shields`.
func dispatchShields(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "shields.list": return try shieldsList(arguments)
    case "shields.register": return try shieldsRegister(arguments)
    case "shields.retrieve": return try shieldsRetrieve(arguments)
    case "shields.delete": return try shieldsDelete(arguments)
    default: return nil
    }
}

private func shieldsList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.shields.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.shields.list(options: options)
            return Pieces(list: answer)
        })
}

private func shieldsRegister(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RegisterShieldRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.shields.register(request, options: options)
            return Piece(answer)
        })
}

private func shieldsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let identifier: String = try arguments.required("identifier")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.shields.retrieve(identifier: identifier, options: options)
            return Piece(answer)
        })
}

private func shieldsDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let identifier: String = try arguments.required("identifier")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.shields.delete(identifier: identifier, options: options)
            return Piece.nothing
        })
}
