// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.rewardScoring`.
func dispatchRewardScoring(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "reward_scoring.score": return try rewardScoringScore(arguments)
    default: return nil
    }
}

private func rewardScoringScore(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RewardScoringRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.rewardScoring.score(request, options: options)
            return Piece(answer)
        })
}
