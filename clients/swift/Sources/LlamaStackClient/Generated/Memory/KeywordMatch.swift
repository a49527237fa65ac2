// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether a chunk must have any or all words of the query. Default `any`.
///
/// Source: memory.yaml#/components/schemas/KeywordMatch
public enum KeywordMatch: OpenEnum, ExpressibleByStringLiteral {
    /// `"any"` on the wire.
    case any
    /// `"all"` on the wire.
    case all
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "any": self = .any
        case "all": self = .all
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .any: return "any"
        case .all: return "all"
        case .unknown(let value): return value
        }
    }
}
