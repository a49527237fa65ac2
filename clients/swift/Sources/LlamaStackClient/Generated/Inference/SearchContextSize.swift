// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How much of what is found the model reads. Default medium.
///
/// Source: inference.yaml#/components/schemas/SearchContextSize
public enum SearchContextSize: OpenEnum, ExpressibleByStringLiteral {
    /// `"low"` on the wire.
    case low
    /// `"medium"` on the wire.
    case medium
    /// `"high"` on the wire.
    case high
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .low: return "low"
        case .medium: return "medium"
        case .high: return "high"
        case .unknown(let value): return value
        }
    }
}
