// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How closely a model looks at an image.
///
/// Source: inference.yaml#/components/schemas/ImageDetail
public enum ImageDetail: OpenEnum, ExpressibleByStringLiteral {
    /// `"auto"` on the wire.
    case auto
    /// `"low"` on the wire.
    case low
    /// `"high"` on the wire.
    case high
    /// `"original"` on the wire.
    case original
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "low": self = .low
        case "high": self = .high
        case "original": self = .original
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .auto: return "auto"
        case .low: return "low"
        case .high: return "high"
        case .original: return "original"
        case .unknown(let value): return value
        }
    }
}
