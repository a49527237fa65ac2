// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How far the reading of a file or a batch is.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFileStatus
public enum VectorStoreFileStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"completed"` on the wire.
    case completed
    /// `"cancelled"` on the wire.
    case cancelled
    /// `"failed"` on the wire.
    case failed
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "in_progress": self = .inProgress
        case "completed": self = .completed
        case "cancelled": self = .cancelled
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .inProgress: return "in_progress"
        case .completed: return "completed"
        case .cancelled: return "cancelled"
        case .failed: return "failed"
        case .unknown(let value): return value
        }
    }
}
