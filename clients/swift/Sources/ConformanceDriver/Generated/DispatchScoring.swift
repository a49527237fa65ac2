// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.scoring`.
func dispatchScoring(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "scoring.score": return try scoringScore(arguments)
    case "scoring.score_batch": return try scoringScoreBatch(arguments)
    default: return nil
    }
}

private func scoringScore(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: ScoreRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.scoring.score(request, options: options)
            return Piece(answer)
        })
}

private func scoringScoreBatch(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: ScoreBatchRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.scoring.scoreBatch(request, options: options)
            return Piece(answer)
        })
}
