// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How long a cached beginning is kept.
///
/// Source: responses.yaml#/components/schemas/ResponsePromptCacheRetention
public enum ResponsePromptCacheRetention: OpenEnum, ExpressibleByStringLiteral {
    /// `"in_memory"` on the wire.
    case inMemory
    /// `"24h"` on the wire.
    case value24h
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "in_memory": self = .inMemory
        case "24h": self = .value24h
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .inMemory: return "in_memory"
        case .value24h: return "24h"
        case .unknown(let value): return value
        }
    }
}
