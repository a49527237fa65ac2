// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.vectorDBs`.
func dispatchVectorDBs(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "vector_dbs.list": return try vectorDBsList(arguments)
    case "vector_dbs.register": return try vectorDBsRegister(arguments)
    case "vector_dbs.retrieve": return try vectorDBsRetrieve(arguments)
    case "vector_dbs.unregister": return try vectorDBsUnregister(arguments)
    default: return nil
    }
}

private func vectorDBsList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.vectorDBs.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.vectorDBs.list(options: options)
            return Pieces(list: answer)
        })
}

private func vectorDBsRegister(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RegisterVectorDBRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorDBs.register(request, options: options)
            return Piece(answer)
        })
}

private func vectorDBsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorDBID: String = try arguments.required("vector_db_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorDBs.retrieve(vectorDBID: vectorDBID, options: options)
            return Piece(answer)
        })
}

private func vectorDBsUnregister(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let vectorDBID: String = try arguments.required("vector_db_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.vectorDBs.unregister(vectorDBID: vectorDBID, options: options)
            return Piece.nothing
        })
}
