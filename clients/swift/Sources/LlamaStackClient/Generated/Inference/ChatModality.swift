// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kind of output.
///
/// Source: inference.yaml#/components/schemas/ChatModality
public enum ChatModality: OpenEnum, ExpressibleByStringLiteral {
    /// `"text"` on the wire.
    case text
    /// `"audio"` on the wire.
    case audio
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        case "audio": self = .audio
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .text: return "text"
        case .audio: return "audio"
        case .unknown(let value): return value
        }
    }
}
