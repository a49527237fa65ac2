// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How far a call of an MCP server is.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpCallStatus
public enum ResponseMCPCallStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"calling"` on the wire.
    case calling
    /// `"completed"` on the wire.
    case completed
    /// `"incomplete"` on the wire.
    case incomplete
    /// `"failed"` on the wire.
    case failed
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "in_progress": self = .inProgress
        case "calling": self = .calling
        case "completed": self = .completed
        case "incomplete": self = .incomplete
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .inProgress: return "in_progress"
        case .calling: return "calling"
        case .completed: return "completed"
        case .incomplete: return "incomplete"
        case .failed: return "failed"
        case .unknown(let value): return value
        }
    }
}
