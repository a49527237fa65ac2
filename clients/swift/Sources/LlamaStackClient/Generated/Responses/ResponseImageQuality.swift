// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Quality of an image.
///
/// Source: responses.yaml#/components/schemas/ResponseImageQuality
public enum ResponseImageQuality: OpenEnum, ExpressibleByStringLiteral {
    /// `"auto"` on the wire.
    case auto
    /// `"low"` on the wire.
    case low
    /// `"medium"` on the wire.
    case medium
    /// `"high"` on the wire.
    case high
    /// `"xhigh"` on the wire.
    case xhigh
    /// `"max"` on the wire.
    case max
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        case "xhigh": self = .xhigh
        case "max": self = .max
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .auto: return "auto"
        case .low: return "low"
        case .medium: return "medium"
        case .high: return "high"
        case .xhigh: return "xhigh"
        case .max: return "max"
        case .unknown(let value): return value
        }
    }
}
