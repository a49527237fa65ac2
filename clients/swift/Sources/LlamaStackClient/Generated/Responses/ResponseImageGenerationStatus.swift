// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How far an image is.
///
/// Source: responses.yaml#/components/schemas/ResponseImageGenerationStatus
public enum ResponseImageGenerationStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"generating"` on the wire.
    case generating
    /// `"completed"` on the wire.
    case completed
    /// `"failed"` on the wire.
    case failed
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "in_progress": self = .inProgress
        case "generating": self = .generating
        case "completed": self = .completed
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .inProgress: return "in_progress"
        case .generating: return "generating"
        case .completed: return "completed"
        case .failed: return "failed"
        case .unknown(let value): return value
        }
    }
}
