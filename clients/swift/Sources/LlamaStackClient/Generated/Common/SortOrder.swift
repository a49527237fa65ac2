// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Direction of a sorted list.
///
/// Source: common.yaml#/components/schemas/SortOrder
public enum SortOrder: OpenEnum, ExpressibleByStringLiteral {
    /// `"asc"` on the wire.
    case asc
    /// `"desc"` on the wire.
    case desc
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "asc": self = .asc
        case "desc": self = .desc
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .asc: return "asc"
        case .desc: return "desc"
        case .unknown(let value): return value
        }
    }
}
