// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether the given system message follows the default one or replaces it.
///
/// Source: common.yaml#/components/schemas/SystemMessageBehavior
public enum SystemMessageBehavior: OpenEnum, ExpressibleByStringLiteral {
    /// `"append"` on the wire.
    case append
    /// `"replace"` on the wire.
    case replace
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "append": self = .append
        case "replace": self = .replace
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .append: return "append"
        case .replace: return "replace"
        case .unknown(let value): return value
        }
    }
}
