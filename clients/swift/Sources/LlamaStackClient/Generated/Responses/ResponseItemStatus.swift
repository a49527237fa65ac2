// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How far an item is.
///
/// Source: responses.yaml#/components/schemas/ResponseItemStatus
public enum ResponseItemStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"in_progress"` on the wire.
    case inProgress
    /// `"completed"` on the wire.
    case completed
    /// `"incomplete"` on the wire.
    case incomplete
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "in_progress": self = .inProgress
        case "completed": self = .completed
        case "incomplete": self = .incomplete
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .inProgress: return "in_progress"
        case .completed: return "completed"
        case .incomplete: return "incomplete"
        case .unknown(let value): return value
        }
    }
}
