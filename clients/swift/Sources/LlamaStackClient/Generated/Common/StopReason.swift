// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a
/// limit (`out_of_tokens`).
///
/// Source: common.yaml#/components/schemas/StopReason
public enum StopReason: OpenEnum, ExpressibleByStringLiteral {
    /// `"end_of_turn"` on the wire.
    case endOfTurn
    /// `"end_of_message"` on the wire.
    case endOfMessage
    /// `"out_of_tokens"` on the wire.
    case outOfTokens
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "end_of_turn": self = .endOfTurn
        case "end_of_message": self = .endOfMessage
        case "out_of_tokens": self = .outOfTokens
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .endOfTurn: return "end_of_turn"
        case .endOfMessage: return "end_of_message"
        case .outOfTokens: return "out_of_tokens"
        case .unknown(let value): return value
        }
    }
}
