// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Memory of a container.
///
/// Source: responses.yaml#/components/schemas/ResponseContainerMemory
public enum ResponseContainerMemory: OpenEnum, ExpressibleByStringLiteral {
    /// `"1g"` on the wire.
    case value1g
    /// `"4g"` on the wire.
    case value4g
    /// `"16g"` on the wire.
    case value16g
    /// `"64g"` on the wire.
    case value64g
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "1g": self = .value1g
        case "4g": self = .value4g
        case "16g": self = .value16g
        case "64g": self = .value64g
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .value1g: return "1g"
        case .value4g: return "4g"
        case .value16g: return "16g"
        case .value64g: return "64g"
        case .unknown(let value): return value
        }
    }
}
