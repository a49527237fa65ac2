// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// `auto` leaves it to the model whether it calls one of them; `required` demands it.
///
/// Source: inference.yaml#/components/schemas/AllowedToolsMode
public enum AllowedToolsMode: OpenEnum, ExpressibleByStringLiteral {
    /// `"auto"` on the wire.
    case auto
    /// `"required"` on the wire.
    case required
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "required": self = .required
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .auto: return "auto"
        case .required: return "required"
        case .unknown(let value): return value
        }
    }
}
