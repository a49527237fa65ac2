// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.completions`.
func dispatchCompletions(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "completions.create": return try completionsCreate(arguments)
    default: return nil
    }
}

private func completionsCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreateCompletionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.completions.create(request, options: options)
            return Piece(answer)
        },
        stream: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.completions.stream(request, options: options)
            return Pieces(stream: answer)
        })
}
