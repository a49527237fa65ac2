// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What became of a change.
///
/// Source: responses.yaml#/components/schemas/ResponsePatchOutputStatus
public enum ResponsePatchOutputStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"completed"` on the wire.
    case completed
    /// `"failed"` on the wire.
    case failed
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "completed": self = .completed
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .completed: return "completed"
        case .failed: return "failed"
        case .unknown(let value): return value
        }
    }
}
