// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How the next token is chosen.
///
/// Source: common.yaml#/components/schemas/SamplingStrategy
public indirect enum SamplingStrategy: TaggedUnion {
    /// `"greedy"`
    case greedy(GreedySamplingStrategy)
    /// `"top_p"`
    case topP(TopPSamplingStrategy)
    /// `"top_k"`
    case topK(TopKSamplingStrategy)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "greedy": self = .greedy(try GreedySamplingStrategy(json: json))
        case "top_p": self = .topP(try TopPSamplingStrategy(json: json))
        case "top_k": self = .topK(try TopKSamplingStrategy(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .greedy(let value): return value.json
        case .topP(let value): return value.json
        case .topK(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
