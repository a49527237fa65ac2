// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which limit ended a response.
///
/// Source: responses.yaml#/components/schemas/ResponseIncompleteReason
public enum ResponseIncompleteReason: OpenEnum, ExpressibleByStringLiteral {
    /// `"max_output_tokens"` on the wire.
    case maxOutputTokens
    /// `"max_tool_calls"` on the wire.
    case maxToolCalls
    /// `"max_infer_iters"` on the wire.
    case maxInferIters
    /// `"content_filter"` on the wire.
    case contentFilter
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "max_output_tokens": self = .maxOutputTokens
        case "max_tool_calls": self = .maxToolCalls
        case "max_infer_iters": self = .maxInferIters
        case "content_filter": self = .contentFilter
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .maxOutputTokens: return "max_output_tokens"
        case .maxToolCalls: return "max_tool_calls"
        case .maxInferIters: return "max_infer_iters"
        case .contentFilter: return "content_filter"
        case .unknown(let value): return value
        }
    }
}
