// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether a store can be searched; while files are being read it already can.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreStatus
public enum VectorStoreStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"expired"` on the wire.
    case expired
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"completed"` on the wire.
    case completed
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "expired": self = .expired
        case "in_progress": self = .inProgress
        case "completed": self = .completed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .expired: return "expired"
        case .inProgress: return "in_progress"
        case .completed: return "completed"
        case .unknown(let value): return value
        }
    }
}
