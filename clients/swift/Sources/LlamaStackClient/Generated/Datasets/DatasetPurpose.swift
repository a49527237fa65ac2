// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the rows are for, and so which columns they have: `messages` for post-training; `question` and `answer`,
/// or `messages` and `answer`, for evaluation.
///
/// Source: datasets.yaml#/components/schemas/DatasetPurpose
public enum DatasetPurpose: OpenEnum, ExpressibleByStringLiteral {
    /// `"post-training/messages"` on the wire.
    case postTrainingMessages
    /// `"eval/question-answer"` on the wire.
    case evalQuestionAnswer
    /// `"eval/messages-answer"` on the wire.
    case evalMessagesAnswer
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "post-training/messages": self = .postTrainingMessages
        case "eval/question-answer": self = .evalQuestionAnswer
        case "eval/messages-answer": self = .evalMessagesAnswer
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .postTrainingMessages: return "post-training/messages"
        case .evalQuestionAnswer: return "eval/question-answer"
        case .evalMessagesAnswer: return "eval/messages-answer"
        case .unknown(let value): return value
        }
    }
}
