// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the best so many (`top_k`),
/// the best up to a share of the total score (`top_p`), both limits (`top_k_top_p`), or each with a chance that
/// grows with its score (`sigmoid`).
///
/// Source: synthetic_data_generation.yaml#/components/schemas/FilteringFunction
public enum FilteringFunction: OpenEnum, ExpressibleByStringLiteral {
    /// `"none"` on the wire.
    case noneValue
    /// `"random"` on the wire.
    case random
    /// `"top_k"` on the wire.
    case topK
    /// `"top_p"` on the wire.
    case topP
    /// `"top_k_top_p"` on the wire.
    case topKTopP
    /// `"sigmoid"` on the wire.
    case sigmoid
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .noneValue
        case "random": self = .random
        case "top_k": self = .topK
        case "top_p": self = .topP
        case "top_k_top_p": self = .topKTopP
        case "sigmoid": self = .sigmoid
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .noneValue: return "none"
        case .random: return "random"
        case .topK: return "top_k"
        case .topP: return "top_p"
        case .topKTopP: return "top_k_top_p"
        case .sigmoid: return "sigmoid"
        case .unknown(let value): return value
        }
    }
}
