// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Language in which a grammar is written.
///
/// Source: inference.yaml#/components/schemas/GrammarSyntax
public enum GrammarSyntax: OpenEnum, ExpressibleByStringLiteral {
    /// `"lark"` on the wire.
    case lark
    /// `"regex"` on the wire.
    case regex
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "lark": self = .lark
        case "regex": self = .regex
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .lark: return "lark"
        case .regex: return "regex"
        case .unknown(let value): return value
        }
    }
}
