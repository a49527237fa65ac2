// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operation that every request of a batch asks for.
///
/// Source: batches.yaml#/components/schemas/BatchEndpoint
public enum BatchEndpoint: OpenEnum, ExpressibleByStringLiteral {
    /// `"/v1/chat/completions"` on the wire.
    case v1ChatCompletions
    /// `"/v1/completions"` on the wire.
    case v1Completions
    /// `"/v1/embeddings"` on the wire.
    case v1Embeddings
    /// `"/v1/responses"` on the wire.
    case v1Responses
    /// `"/v1/moderations"` on the wire.
    case v1Moderations
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "/v1/chat/completions": self = .v1ChatCompletions
        case "/v1/completions": self = .v1Completions
        case "/v1/embeddings": self = .v1Embeddings
        case "/v1/responses": self = .v1Responses
        case "/v1/moderations": self = .v1Moderations
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .v1ChatCompletions: return "/v1/chat/completions"
        case .v1Completions: return "/v1/completions"
        case .v1Embeddings: return "/v1/embeddings"
        case .v1Responses: return "/v1/responses"
        case .v1Moderations: return "/v1/moderations"
        case .unknown(let value): return value
        }
    }
}
