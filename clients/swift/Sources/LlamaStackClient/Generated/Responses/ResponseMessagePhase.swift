// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Place of a message in the model's answer.
///
/// Source: responses.yaml#/components/schemas/ResponseMessagePhase
public enum ResponseMessagePhase: OpenEnum, ExpressibleByStringLiteral {
    /// `"commentary"` on the wire.
    case commentary
    /// `"final_answer"` on the wire.
    case finalAnswer
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "commentary": self = .commentary
        case "final_answer": self = .finalAnswer
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .commentary: return "commentary"
        case .finalAnswer: return "final_answer"
        case .unknown(let value): return value
        }
    }
}
