// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Who speaks.
///
/// Source: responses.yaml#/components/schemas/ResponseRole
public enum ResponseRole: OpenEnum, ExpressibleByStringLiteral {
    /// `"user"` on the wire.
    case user
    /// `"assistant"` on the wire.
    case assistant
    /// `"system"` on the wire.
    case system
    /// `"developer"` on the wire.
    case developer
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "assistant": self = .assistant
        case "system": self = .system
        case "developer": self = .developer
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .user: return "user"
        case .assistant: return "assistant"
        case .system: return "system"
        case .developer: return "developer"
        case .unknown(let value): return value
        }
    }
}
