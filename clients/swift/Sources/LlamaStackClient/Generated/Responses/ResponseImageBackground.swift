// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Background of an image.
///
/// Source: responses.yaml#/components/schemas/ResponseImageBackground
public enum ResponseImageBackground: OpenEnum, ExpressibleByStringLiteral {
    /// `"auto"` on the wire.
    case auto
    /// `"transparent"` on the wire.
    case transparent
    /// `"opaque"` on the wire.
    case opaque
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "transparent": self = .transparent
        case "opaque": self = .opaque
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .auto: return "auto"
        case .transparent: return "transparent"
        case .opaque: return "opaque"
        case .unknown(let value): return value
        }
    }
}
