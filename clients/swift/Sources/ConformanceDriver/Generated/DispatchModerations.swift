// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.moderations`.
func dispatchModerations(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "moderations.create": return try moderationsCreate(arguments)
    default: return nil
    }
}

private func moderationsCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreateModerationRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.moderations.create(request, options: options)
            return Piece(answer)
        })
}
