// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A message that starts or continues a turn.
///
/// Source: agents.yaml#/components/schemas/AgentInputMessage
public indirect enum AgentInputMessage: TaggedUnion {
    /// `"user"`
    case user(UserMessage)
    /// `"tool"`
    case tool(ToolResponseMessage)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "role"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "user": self = .user(try UserMessage(json: json))
        case "tool": self = .tool(try ToolResponseMessage(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .user(let value): return value.json
        case .tool(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func user(_ text: String) -> AgentInputMessage {
        .user(UserMessage(stringLiteral: text))
    }
}
