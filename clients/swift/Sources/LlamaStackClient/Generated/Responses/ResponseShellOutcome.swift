// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How a command ended.
///
/// Source: responses.yaml#/components/schemas/ResponseShellOutcome
public indirect enum ResponseShellOutcome: TaggedUnion {
    /// `"exit"`
    case exit(ResponseShellExit)
    /// `"timeout"`
    case timeout(ResponseShellTimeout)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "exit": self = .exit(try ResponseShellExit(json: json))
        case "timeout": self = .timeout(try ResponseShellTimeout(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .exit(let value): return value.json
        case .timeout(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
