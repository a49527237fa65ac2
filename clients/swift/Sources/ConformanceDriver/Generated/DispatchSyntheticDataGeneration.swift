// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.syntheticDataGeneration`.
func dispatchSyntheticDataGeneration(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "synthetic_data_generation.generate": return try syntheticDataGenerationGenerate(arguments)
    default: return nil
    }
}

private func syntheticDataGenerationGenerate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: SyntheticDataGenerateRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.syntheticDataGeneration.generate(request, options: options)
            return Piece(answer)
        })
}
