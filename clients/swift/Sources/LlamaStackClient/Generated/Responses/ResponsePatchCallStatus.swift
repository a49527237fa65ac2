// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How far a change is written.
///
/// Source: responses.yaml#/components/schemas/ResponsePatchCallStatus
public enum ResponsePatchCallStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"completed"` on the wire.
    case completed
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "in_progress": self = .inProgress
        case "completed": self = .completed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .inProgress: return "in_progress"
        case .completed: return "completed"
        case .unknown(let value): return value
        }
    }
}
