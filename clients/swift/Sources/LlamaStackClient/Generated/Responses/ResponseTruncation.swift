// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether a server drops items from the middle of a long input, or fails.
///
/// Source: responses.yaml#/components/schemas/ResponseTruncation
public enum ResponseTruncation: OpenEnum, ExpressibleByStringLiteral {
    /// `"auto"` on the wire.
    case auto
    /// `"disabled"` on the wire.
    case disabled
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "disabled": self = .disabled
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .auto: return "auto"
        case .disabled: return "disabled"
        case .unknown(let value): return value
        }
    }
}
