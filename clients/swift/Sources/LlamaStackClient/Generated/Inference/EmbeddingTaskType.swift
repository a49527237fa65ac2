// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the vectors are for: to search with, or to be found.
///
/// Source: inference.yaml#/components/schemas/EmbeddingTaskType
public enum EmbeddingTaskType: OpenEnum, ExpressibleByStringLiteral {
    /// `"query"` on the wire.
    case query
    /// `"document"` on the wire.
    case document
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "query": self = .query
        case "document": self = .document
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .query: return "query"
        case .document: return "document"
        case .unknown(let value): return value
        }
    }
}
