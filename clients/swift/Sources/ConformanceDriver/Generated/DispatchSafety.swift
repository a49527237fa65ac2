// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.safety`.
func dispatchSafety(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "safety.run_shield": return try safetyRunShield(arguments)
    default: return nil
    }
}

private func safetyRunShield(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RunShieldRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.safety.runShield(request, options: options)
            return Piece(answer)
        })
}
