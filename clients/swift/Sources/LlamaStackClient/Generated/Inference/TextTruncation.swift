// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which end of a text that is too long is cut off. Default `none`, which refuses it.
///
/// Source: inference.yaml#/components/schemas/TextTruncation
public enum TextTruncation: OpenEnum, ExpressibleByStringLiteral {
    /// `"none"` on the wire.
    case noneValue
    /// `"start"` on the wire.
    case start
    /// `"end"` on the wire.
    case end
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .noneValue
        case "start": self = .start
        case "end": self = .end
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .noneValue: return "none"
        case .start: return "start"
        case .end: return "end"
        case .unknown(let value): return value
        }
    }
}
