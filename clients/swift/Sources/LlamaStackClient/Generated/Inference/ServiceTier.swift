// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Class of service.
///
/// Source: inference.yaml#/components/schemas/ServiceTier
public enum ServiceTier: OpenEnum, ExpressibleByStringLiteral {
    /// `"auto"` on the wire.
    case auto
    /// `"default"` on the wire.
    case `default`
    /// `"flex"` on the wire.
    case flex
    /// `"scale"` on the wire.
    case scale
    /// `"priority"` on the wire.
    case priority
    /// `"fast"` on the wire.
    case fast
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "default": self = .`default`
        case "flex": self = .flex
        case "scale": self = .scale
        case "priority": self = .priority
        case "fast": self = .fast
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .auto: return "auto"
        case .`default`: return "default"
        case .flex: return "flex"
        case .scale: return "scale"
        case .priority: return "priority"
        case .fast: return "fast"
        case .unknown(let value): return value
        }
    }
}
