// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Loss over a pair of answers. Default `sigmoid`.
///
/// Source: post_training.yaml#/components/schemas/DPOLossType
public enum DPOLossType: OpenEnum, ExpressibleByStringLiteral {
    /// `"sigmoid"` on the wire.
    case sigmoid
    /// `"hinge"` on the wire.
    case hinge
    /// `"ipo"` on the wire.
    case ipo
    /// `"kto_pair"` on the wire.
    case ktoPair
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "sigmoid": self = .sigmoid
        case "hinge": self = .hinge
        case "ipo": self = .ipo
        case "kto_pair": self = .ktoPair
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .sigmoid: return "sigmoid"
        case .hinge: return "hinge"
        case .ipo: return "ipo"
        case .ktoPair: return "kto_pair"
        case .unknown(let value): return value
        }
    }
}
