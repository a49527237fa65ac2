// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a model does.
///
/// Source: models.yaml#/components/schemas/ModelType
public enum ModelType: OpenEnum, ExpressibleByStringLiteral {
    /// `"llm"` on the wire.
    case llm
    /// `"embedding"` on the wire.
    case embedding
    /// `"rerank"` on the wire.
    case rerank
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "llm": self = .llm
        case "embedding": self = .embedding
        case "rerank": self = .rerank
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .llm: return "llm"
        case .embedding: return "embedding"
        case .rerank: return "rerank"
        case .unknown(let value): return value
        }
    }
}
