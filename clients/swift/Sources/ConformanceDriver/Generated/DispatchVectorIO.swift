// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.vectorIO`.
func dispatchVectorIO(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "vector_io.insert": return try vectorIOInsert(arguments)
    case "vector_io.query": return try vectorIOQuery(arguments)
    default: return nil
    }
}

private func vectorIOInsert(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: InsertChunksRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.vectorIO.insert(request, options: options)
            return Piece.nothing
        })
}

private func vectorIOQuery(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: QueryChunksRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.vectorIO.query(request, options: options)
            return Piece(answer)
        })
}
