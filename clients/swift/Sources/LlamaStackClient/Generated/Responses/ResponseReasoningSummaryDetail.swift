// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How long a summary of thoughts is.
///
/// Source: responses.yaml#/components/schemas/ResponseReasoningSummaryDetail
public enum ResponseReasoningSummaryDetail: OpenEnum, ExpressibleByStringLiteral {
    /// `"auto"` on the wire.
    case auto
    /// `"concise"` on the wire.
    case concise
    /// `"detailed"` on the wire.
    case detailed
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "concise": self = .concise
        case "detailed": self = .detailed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .auto: return "auto"
        case .concise: return "concise"
        case .detailed: return "detailed"
        case .unknown(let value): return value
        }
    }
}
