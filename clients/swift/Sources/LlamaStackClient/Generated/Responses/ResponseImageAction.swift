// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether an image is made anew or from another.
///
/// Source: responses.yaml#/components/schemas/ResponseImageAction
public enum ResponseImageAction: OpenEnum, ExpressibleByStringLiteral {
    /// `"auto"` on the wire.
    case auto
    /// `"generate"` on the wire.
    case generate
    /// `"edit"` on the wire.
    case edit
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "generate": self = .generate
        case "edit": self = .edit
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .auto: return "auto"
        case .generate: return "generate"
        case .edit: return "edit"
        case .unknown(let value): return value
        }
    }
}
