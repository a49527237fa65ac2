// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How far a response is.
///
/// Source: responses.yaml#/components/schemas/ResponseStatus
public enum ResponseStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"completed"` on the wire.
    case completed
    /// `"failed"` on the wire.
    case failed
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"cancelled"` on the wire.
    case cancelled
    /// `"queued"` on the wire.
    case queued
    /// `"incomplete"` on the wire.
    case incomplete
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "completed": self = .completed
        case "failed": self = .failed
        case "in_progress": self = .inProgress
        case "cancelled": self = .cancelled
        case "queued": self = .queued
        case "incomplete": self = .incomplete
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .completed: return "completed"
        case .failed: return "failed"
        case .inProgress: return "in_progress"
        case .cancelled: return "cancelled"
        case .queued: return "queued"
        case .incomplete: return "incomplete"
        case .unknown(let value): return value
        }
    }
}
