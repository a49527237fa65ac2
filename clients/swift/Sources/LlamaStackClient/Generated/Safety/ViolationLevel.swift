// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How grave a finding is; an error should stop the conversation.
///
/// Source: safety.yaml#/components/schemas/ViolationLevel
public enum ViolationLevel: OpenEnum, ExpressibleByStringLiteral {
    /// `"info"` on the wire.
    case info
    /// `"warn"` on the wire.
    case warn
    /// `"error"` on the wire.
    case error
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "info": self = .info
        case "warn": self = .warn
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .info: return "info"
        case .warn: return "warn"
        case .error: return "error"
        case .unknown(let value): return value
        }
    }
}
