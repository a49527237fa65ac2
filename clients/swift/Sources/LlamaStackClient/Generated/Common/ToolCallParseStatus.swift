// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How far the reading of a tool call is.
///
/// Source: common.yaml#/components/schemas/ToolCallParseStatus
public enum ToolCallParseStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"started"` on the wire.
    case started
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"failed"` on the wire.
    case failed
    /// `"succeeded"` on the wire.
    case succeeded
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "started": self = .started
        case "in_progress": self = .inProgress
        case "failed": self = .failed
        case "succeeded": self = .succeeded
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .started: return "started"
        case .inProgress: return "in_progress"
        case .failed: return "failed"
        case .succeeded: return "succeeded"
        case .unknown(let value): return value
        }
    }
}
