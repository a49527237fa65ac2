// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Health in one word; `Not Implemented` where a provider cannot tell.
///
/// Source: inspect.yaml#/components/schemas/HealthStatus
public enum HealthStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"OK"` on the wire.
    case ok
    /// `"Error"` on the wire.
    case error
    /// `"Not Implemented"` on the wire.
    case notImplemented
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "Error": self = .error
        case "Not Implemented": self = .notImplemented
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .ok: return "OK"
        case .error: return "Error"
        case .notImplemented: return "Not Implemented"
        case .unknown(let value): return value
        }
    }
}
