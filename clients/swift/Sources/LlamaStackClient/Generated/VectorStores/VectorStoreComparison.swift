// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How to compare; `in` and `nin` look into a list.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreComparison
public enum VectorStoreComparison: OpenEnum, ExpressibleByStringLiteral {
    /// `"eq"` on the wire.
    case eq
    /// `"ne"` on the wire.
    case ne
    /// `"gt"` on the wire.
    case gt
    /// `"gte"` on the wire.
    case gte
    /// `"lt"` on the wire.
    case lt
    /// `"lte"` on the wire.
    case lte
    /// `"in"` on the wire.
    case `in`
    /// `"nin"` on the wire.
    case nin
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "eq": self = .eq
        case "ne": self = .ne
        case "gt": self = .gt
        case "gte": self = .gte
        case "lt": self = .lt
        case "lte": self = .lte
        case "in": self = .`in`
        case "nin": self = .nin
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .eq: return "eq"
        case .ne: return "ne"
        case .gt: return "gt"
        case .gte: return "gte"
        case .lt: return "lt"
        case .lte: return "lte"
        case .`in`: return "in"
        case .nin: return "nin"
        case .unknown(let value): return value
        }
    }
}
