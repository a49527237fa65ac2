// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why an answer ended.
///
/// Source: inference.yaml#/components/schemas/FinishReason
public enum FinishReason: OpenEnum, ExpressibleByStringLiteral {
    /// `"stop"` on the wire.
    case stop
    /// `"length"` on the wire.
    case length
    /// `"tool_calls"` on the wire.
    case toolCalls
    /// `"content_filter"` on the wire.
    case contentFilter
    /// `"function_call"` on the wire.
    case functionCall
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "stop": self = .stop
        case "length": self = .length
        case "tool_calls": self = .toolCalls
        case "content_filter": self = .contentFilter
        case "function_call": self = .functionCall
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .stop: return "stop"
        case .length: return "length"
        case .toolCalls: return "tool_calls"
        case .contentFilter: return "content_filter"
        case .functionCall: return "function_call"
        case .unknown(let value): return value
        }
    }
}
