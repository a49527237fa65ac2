// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// `none` calls no function; `auto` leaves it to the model.
///
/// Source: inference.yaml#/components/schemas/ChatFunctionCallMode
public enum ChatFunctionCallMode: OpenEnum, ExpressibleByStringLiteral {
    /// `"none"` on the wire.
    case noneValue
    /// `"auto"` on the wire.
    case auto
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .noneValue
        case "auto": self = .auto
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .noneValue: return "none"
        case .auto: return "auto"
        case .unknown(let value): return value
        }
    }
}
