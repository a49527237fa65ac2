// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.embeddings`.
func dispatchEmbeddings(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "embeddings.create": return try embeddingsCreate(arguments)
    default: return nil
    }
}

private func embeddingsCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreateEmbeddingRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.embeddings.create(request, options: options)
            return Piece(answer)
        })
}
