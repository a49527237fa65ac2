// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How two ranked lists become one.
///
/// Source: tools.yaml#/components/schemas/RagRanker
public indirect enum RAGRanker: TaggedUnion {
    /// `"rrf"`
    case rrf(RrfRanker)
    /// `"weighted"`
    case weighted(WeightedRanker)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "rrf": self = .rrf(try RrfRanker(json: json))
        case "weighted": self = .weighted(try WeightedRanker(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .rrf(let value): return value.json
        case .weighted(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
