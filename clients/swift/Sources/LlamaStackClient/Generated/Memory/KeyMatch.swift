// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether the query is a whole key or the beginning of keys. Default `exact`.
///
/// Source: memory.yaml#/components/schemas/KeyMatch
public enum KeyMatch: OpenEnum, ExpressibleByStringLiteral {
    /// `"exact"` on the wire.
    case exact
    /// `"prefix"` on the wire.
    case prefix
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "exact": self = .exact
        case "prefix": self = .prefix
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .exact: return "exact"
        case .prefix: return "prefix"
        case .unknown(let value): return value
        }
    }
}
