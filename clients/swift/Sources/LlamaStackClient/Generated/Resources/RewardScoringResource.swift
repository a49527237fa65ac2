// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.rewardScoring`. `RewardScoringResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol RewardScoringResource: Sendable {
    /// Score generations.
    ///
    /// Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
    func score(_ request: RewardScoringRequest, options: RequestOptions) async throws -> RewardScoringResponse
}

extension RewardScoringResource {
    /// Score generations.
    ///
    /// Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
    public func score(
        _ request: RewardScoringRequest,
        options: RequestOptions? = nil
    ) async throws -> RewardScoringResponse {
        try await score(request, options: options ?? RequestOptions())
    }

    /// Score generations.
    ///
    /// Gives each sampled answer to each dialog a score; a higher one is better. Scores compare answers to the same
    /// dialog, and nothing else. The order of dialogs and answers is kept. A model that does not exist answers 404.
    ///
    /// - Parameters:
    ///   - dialogGenerations: Dialogs with their sampled answers.
    ///   - model: The model that scores: a reward model, or the judge.
    ///   - method: How scores come about. Left out, the provider takes what the model is made for.
    /// - Returns: The scored answers.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
    public func score(
        dialogGenerations: [DialogGenerations],
        model: String,
        method: RewardScoringMethod? = nil,
        options: RequestOptions? = nil
    ) async throws -> RewardScoringResponse {
        let request: RewardScoringRequest = RewardScoringRequest(
            dialogGenerations: dialogGenerations,
            model: model,
            method: method
        )
        return try await score(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.rewardScoring` to the server.
struct RemoteRewardScoring: RewardScoringResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func score(_ request: RewardScoringRequest, options: RequestOptions) async throws -> RewardScoringResponse {
        let call: Call = try scoreCall(request)
        return try await resource.json(call, options)
    }

    private func scoreCall(_ request: RewardScoringRequest) throws -> Call {
        var call: Call = Call(
            operation: "reward_scoring.score", method: "POST",
            path: "/v1/reward-scoring/score")
        call.body = try .json(request.json)
        return call
    }
}
