// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How the scores of rows become one result.
///
/// Source: scoring.yaml#/components/schemas/AggregationFunctionType
public enum AggregationFunctionType: OpenEnum, ExpressibleByStringLiteral {
    /// `"average"` on the wire.
    case average
    /// `"weighted_average"` on the wire.
    case weightedAverage
    /// `"median"` on the wire.
    case median
    /// `"categorical_count"` on the wire.
    case categoricalCount
    /// `"accuracy"` on the wire.
    case accuracy
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "average": self = .average
        case "weighted_average": self = .weightedAverage
        case "median": self = .median
        case "categorical_count": self = .categoricalCount
        case "accuracy": self = .accuracy
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .average: return "average"
        case .weightedAverage: return "weighted_average"
        case .median: return "median"
        case .categoricalCount: return "categorical_count"
        case .accuracy: return "accuracy"
        case .unknown(let value): return value
        }
    }
}
