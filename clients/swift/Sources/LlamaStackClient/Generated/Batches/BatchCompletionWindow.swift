// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Time within which a batch is answered.
///
/// Source: batches.yaml#/components/schemas/BatchCompletionWindow
public enum BatchCompletionWindow: OpenEnum, ExpressibleByStringLiteral {
    /// `"24h"` on the wire.
    case value24h
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "24h": self = .value24h
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .value24h: return "24h"
        case .unknown(let value): return value
        }
    }
}
