// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// `score` only reports; `block` also holds the text back.
///
/// Source: inference.yaml#/components/schemas/ChatModerationMode
public enum ChatModerationMode: OpenEnum, ExpressibleByStringLiteral {
    /// `"score"` on the wire.
    case score
    /// `"block"` on the wire.
    case block
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "score": self = .score
        case "block": self = .block
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .score: return "score"
        case .block: return "block"
        case .unknown(let value): return value
        }
    }
}
