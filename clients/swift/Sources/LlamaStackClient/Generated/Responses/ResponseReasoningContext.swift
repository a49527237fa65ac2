// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which earlier thoughts stay in the context.
///
/// Source: responses.yaml#/components/schemas/ResponseReasoningContext
public enum ResponseReasoningContext: OpenEnum, ExpressibleByStringLiteral {
    /// `"auto"` on the wire.
    case auto
    /// `"current_turn"` on the wire.
    case currentTurn
    /// `"all_turns"` on the wire.
    case allTurns
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "current_turn": self = .currentTurn
        case "all_turns": self = .allTurns
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .auto: return "auto"
        case .currentTurn: return "current_turn"
        case .allTurns: return "all_turns"
        case .unknown(let value): return value
        }
    }
}
