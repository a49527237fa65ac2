// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// State of a batch.
///
/// Source: batches.yaml#/components/schemas/BatchStatus
public enum BatchStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"validating"` on the wire.
    case validating
    /// `"failed"` on the wire.
    case failed
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"finalizing"` on the wire.
    case finalizing
    /// `"completed"` on the wire.
    case completed
    /// `"expired"` on the wire.
    case expired
    /// `"cancelling"` on the wire.
    case cancelling
    /// `"cancelled"` on the wire.
    case cancelled
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "validating": self = .validating
        case "failed": self = .failed
        case "in_progress": self = .inProgress
        case "finalizing": self = .finalizing
        case "completed": self = .completed
        case "expired": self = .expired
        case "cancelling": self = .cancelling
        case "cancelled": self = .cancelled
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .validating: return "validating"
        case .failed: return "failed"
        case .inProgress: return "in_progress"
        case .finalizing: return "finalizing"
        case .completed: return "completed"
        case .expired: return "expired"
        case .cancelling: return "cancelling"
        case .cancelled: return "cancelled"
        case .unknown(let value): return value
        }
    }
}
