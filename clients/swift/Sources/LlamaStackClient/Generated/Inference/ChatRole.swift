// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Who speaks.
///
/// Source: inference.yaml#/components/schemas/ChatRole
public enum ChatRole: OpenEnum, ExpressibleByStringLiteral {
    /// `"developer"` on the wire.
    case developer
    /// `"system"` on the wire.
    case system
    /// `"user"` on the wire.
    case user
    /// `"assistant"` on the wire.
    case assistant
    /// `"tool"` on the wire.
    case tool
    /// `"function"` on the wire.
    case function
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "developer": self = .developer
        case "system": self = .system
        case "user": self = .user
        case "assistant": self = .assistant
        case "tool": self = .tool
        case "function": self = .function
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .developer: return "developer"
        case .system: return "system"
        case .user: return "user"
        case .assistant: return "assistant"
        case .tool: return "tool"
        case .function: return "function"
        case .unknown(let value): return value
        }
    }
}
