// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How much a model thinks before it answers.
///
/// Source: inference.yaml#/components/schemas/ReasoningEffort
public enum ReasoningEffort: OpenEnum, ExpressibleByStringLiteral {
    /// `"none"` on the wire.
    case noneValue
    /// `"minimal"` on the wire.
    case minimal
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
        case "none": self = .noneValue
        case "minimal": self = .minimal
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
        case .noneValue: return "none"
        case .minimal: return "minimal"
        case .low: return "low"
        case .medium: return "medium"
        case .high: return "high"
        case .xhigh: return "xhigh"
        case .max: return "max"
        case .unknown(let value): return value
        }
    }
}
