// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// `float` is a list of numbers; `base64` is their little-endian 32-bit floats in base64.
///
/// Source: inference.yaml#/components/schemas/EmbeddingEncodingFormat
public enum EmbeddingEncodingFormat: OpenEnum, ExpressibleByStringLiteral {
    /// `"float"` on the wire.
    case float
    /// `"base64"` on the wire.
    case base64
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "float": self = .float
        case "base64": self = .base64
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .float: return "float"
        case .base64: return "base64"
        case .unknown(let value): return value
        }
    }
}
