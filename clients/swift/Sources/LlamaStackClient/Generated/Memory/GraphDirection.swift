// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which relations of a node to follow. Default `both`.
///
/// Source: memory.yaml#/components/schemas/GraphDirection
public enum GraphDirection: OpenEnum, ExpressibleByStringLiteral {
    /// `"outgoing"` on the wire.
    case outgoing
    /// `"incoming"` on the wire.
    case incoming
    /// `"both"` on the wire.
    case both
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "outgoing": self = .outgoing
        case "incoming": self = .incoming
        case "both": self = .both
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .outgoing: return "outgoing"
        case .incoming: return "incoming"
        case .both: return "both"
        case .unknown(let value): return value
        }
    }
}
