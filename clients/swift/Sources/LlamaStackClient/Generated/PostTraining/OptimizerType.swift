// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The optimizer.
///
/// Source: post_training.yaml#/components/schemas/OptimizerType
public enum OptimizerType: OpenEnum, ExpressibleByStringLiteral {
    /// `"adam"` on the wire.
    case adam
    /// `"adamw"` on the wire.
    case adamw
    /// `"sgd"` on the wire.
    case sgd
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "adam": self = .adam
        case "adamw": self = .adamw
        case "sgd": self = .sgd
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .adam: return "adam"
        case .adamw: return "adamw"
        case .sgd: return "sgd"
        case .unknown(let value): return value
        }
    }
}
