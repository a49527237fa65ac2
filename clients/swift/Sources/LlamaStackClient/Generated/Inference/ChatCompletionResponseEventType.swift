// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where in the answer an event stands.
///
/// Source: inference.yaml#/components/schemas/ChatCompletionResponseEventType
public enum ChatCompletionResponseEventType: OpenEnum, ExpressibleByStringLiteral {
    /// `"start"` on the wire.
    case start
    /// `"progress"` on the wire.
    case progress
    /// `"complete"` on the wire.
    case complete
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "start": self = .start
        case "progress": self = .progress
        case "complete": self = .complete
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .start: return "start"
        case .progress: return "progress"
        case .complete: return "complete"
        case .unknown(let value): return value
        }
    }
}
