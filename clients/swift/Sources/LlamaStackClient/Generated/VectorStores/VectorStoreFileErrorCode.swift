// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Class of the failure.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFileErrorCode
public enum VectorStoreFileErrorCode: OpenEnum, ExpressibleByStringLiteral {
    /// `"server_error"` on the wire.
    case serverError
    /// `"rate_limit_exceeded"` on the wire.
    case rateLimitExceeded
    /// `"unsupported_file"` on the wire.
    case unsupportedFile
    /// `"invalid_file"` on the wire.
    case invalidFile
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "server_error": self = .serverError
        case "rate_limit_exceeded": self = .rateLimitExceeded
        case "unsupported_file": self = .unsupportedFile
        case "invalid_file": self = .invalidFile
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .serverError: return "server_error"
        case .rateLimitExceeded: return "rate_limit_exceeded"
        case .unsupportedFile: return "unsupported_file"
        case .invalidFile: return "invalid_file"
        case .unknown(let value): return value
        }
    }
}
