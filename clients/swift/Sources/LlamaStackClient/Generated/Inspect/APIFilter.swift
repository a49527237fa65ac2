// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Level of a route, told by its first segment; `deprecated` means those kept for older clients.
///
/// Source: inspect.yaml#/components/schemas/ApiFilter
public enum APIFilter: OpenEnum, ExpressibleByStringLiteral {
    /// `"v1"` on the wire.
    case v1
    /// `"v1alpha"` on the wire.
    case v1Alpha
    /// `"v1beta"` on the wire.
    case v1Beta
    /// `"deprecated"` on the wire.
    case deprecated
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "v1": self = .v1
        case "v1alpha": self = .v1Alpha
        case "v1beta": self = .v1Beta
        case "deprecated": self = .deprecated
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .v1: return "v1"
        case .v1Alpha: return "v1alpha"
        case .v1Beta: return "v1beta"
        case .deprecated: return "deprecated"
        case .unknown(let value): return value
        }
    }
}
