// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether every call waits for approval, or none.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpApprovalMode
public enum ResponseMCPApprovalMode: OpenEnum, ExpressibleByStringLiteral {
    /// `"always"` on the wire.
    case always
    /// `"never"` on the wire.
    case never
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "always": self = .always
        case "never": self = .never
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .always: return "always"
        case .never: return "never"
        case .unknown(let value): return value
        }
    }
}
