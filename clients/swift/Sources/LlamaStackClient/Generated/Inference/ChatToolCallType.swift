// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kind of call; in its first chunk.
///
/// Source: inference.yaml#/components/schemas/ChatToolCallType
public enum ChatToolCallType: OpenEnum, ExpressibleByStringLiteral {
    /// `"function"` on the wire.
    case function
    /// `"custom"` on the wire.
    case custom
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "function": self = .function
        case "custom": self = .custom
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .function: return "function"
        case .custom: return "custom"
        case .unknown(let value): return value
        }
    }
}
