// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How long a cached prompt is kept after its last use.
///
/// Source: inference.yaml#/components/schemas/PromptCacheTtl
public enum PromptCacheTtl: OpenEnum, ExpressibleByStringLiteral {
    /// `"30m"` on the wire.
    case value30m
    /// `"12h"` on the wire.
    case value12h
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "30m": self = .value30m
        case "12h": self = .value12h
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .value30m: return "30m"
        case .value12h: return "12h"
        case .unknown(let value): return value
        }
    }
}
