// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The model calls no tools, decides for itself, or must call one.
///
/// Source: responses.yaml#/components/schemas/ResponseToolChoiceMode
public enum ResponseToolChoiceMode: OpenEnum, ExpressibleByStringLiteral {
    /// `"none"` on the wire.
    case noneValue
    /// `"auto"` on the wire.
    case auto
    /// `"required"` on the wire.
    case required
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .noneValue
        case "auto": self = .auto
        case "required": self = .required
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .noneValue: return "none"
        case .auto: return "auto"
        case .required: return "required"
        case .unknown(let value): return value
        }
    }
}
