// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.memory`.
func dispatchMemory(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "memory.insert": return try memoryInsert(arguments)
    case "memory.query": return try memoryQuery(arguments)
    default: return nil
    }
}

private func memoryInsert(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: InsertDocumentsRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.memory.insert(request, options: options)
            return Piece.nothing
        })
}

private func memoryQuery(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: QueryDocumentsRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.memory.query(request, options: options)
            return Piece(answer)
        })
}
