// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where a long piece of work stands.
///
/// Source: common.yaml#/components/schemas/JobStatus
public enum JobStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"scheduled"` on the wire.
    case scheduled
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"completed"` on the wire.
    case completed
    /// `"failed"` on the wire.
    case failed
    /// `"cancelled"` on the wire.
    case cancelled
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "scheduled": self = .scheduled
        case "in_progress": self = .inProgress
        case "completed": self = .completed
        case "failed": self = .failed
        case "cancelled": self = .cancelled
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .scheduled: return "scheduled"
        case .inProgress: return "in_progress"
        case .completed: return "completed"
        case .failed: return "failed"
        case .cancelled: return "cancelled"
        case .unknown(let value): return value
        }
    }
}
