// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kind of input.
///
/// Source: inference.yaml#/components/schemas/ChatModerationInputType
public enum ChatModerationInputType: OpenEnum, ExpressibleByStringLiteral {
    /// `"text"` on the wire.
    case text
    /// `"image"` on the wire.
    case image
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        case "image": self = .image
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .text: return "text"
        case .image: return "image"
        case .unknown(let value): return value
        }
    }
}
