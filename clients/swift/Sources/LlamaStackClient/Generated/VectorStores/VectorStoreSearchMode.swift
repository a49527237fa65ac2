// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What decides whether a chunk fits - its meaning, its words, or both.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreSearchMode
public enum VectorStoreSearchMode: OpenEnum, ExpressibleByStringLiteral {
    /// `"vector"` on the wire.
    case vector
    /// `"keyword"` on the wire.
    case keyword
    /// `"hybrid"` on the wire.
    case hybrid
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "vector": self = .vector
        case "keyword": self = .keyword
        case "hybrid": self = .hybrid
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .vector: return "vector"
        case .keyword: return "keyword"
        case .hybrid: return "hybrid"
        case .unknown(let value): return value
        }
    }
}
