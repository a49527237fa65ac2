// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How scores come about. Left out, the provider takes what the model is made for.
///
/// Source: reward_scoring.yaml#/components/schemas/RewardScoringMethod
public indirect enum RewardScoringMethod: TaggedUnion {
    /// `"reward_model"`
    case rewardModel(RewardModelMethod)
    /// `"pairwise_judge"`
    case pairwiseJudge(PairwiseJudgeMethod)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "reward_model": self = .rewardModel(try RewardModelMethod(json: json))
        case "pairwise_judge": self = .pairwiseJudge(try PairwiseJudgeMethod(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .rewardModel(let value): return value.json
        case .pairwiseJudge(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
