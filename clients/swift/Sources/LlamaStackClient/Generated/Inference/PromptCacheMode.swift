// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// `implicit` caches what repeats; `explicit` only up to marked places.
///
/// Source: inference.yaml#/components/schemas/PromptCacheMode
public enum PromptCacheMode: OpenEnum, ExpressibleByStringLiteral {
    /// `"implicit"` on the wire.
    case implicit
    /// `"explicit"` on the wire.
    case explicit
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "implicit": self = .implicit
        case "explicit": self = .explicit
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .implicit: return "implicit"
        case .explicit: return "explicit"
        case .unknown(let value): return value
        }
    }
}
