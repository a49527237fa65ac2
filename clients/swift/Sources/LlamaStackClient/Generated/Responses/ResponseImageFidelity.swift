// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How closely an image keeps to the one given.
///
/// Source: responses.yaml#/components/schemas/ResponseImageFidelity
public enum ResponseImageFidelity: OpenEnum, ExpressibleByStringLiteral {
    /// `"low"` on the wire.
    case low
    /// `"high"` on the wire.
    case high
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "high": self = .high
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .low: return "low"
        case .high: return "high"
        case .unknown(let value): return value
        }
    }
}
