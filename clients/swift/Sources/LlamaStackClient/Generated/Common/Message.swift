// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A message of a native conversation.
///
/// Source: common.yaml#/components/schemas/Message
public indirect enum Message: TaggedUnion {
    /// `"user"`
    case user(UserMessage)
    /// `"system"`
    case system(SystemMessage)
    /// `"tool"`
    case tool(ToolResponseMessage)
    /// `"assistant"`
    case assistant(CompletionMessage)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "role"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "user": self = .user(try UserMessage(json: json))
        case "system": self = .system(try SystemMessage(json: json))
        case "tool": self = .tool(try ToolResponseMessage(json: json))
        case "assistant": self = .assistant(try CompletionMessage(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .user(let value): return value.json
        case .system(let value): return value.json
        case .tool(let value): return value.json
        case .assistant(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func user(_ text: String) -> Message {
        .user(UserMessage(stringLiteral: text))
    }

    /// A member of a text alone.
    public static func system(_ text: String) -> Message {
        .system(SystemMessage(stringLiteral: text))
    }
}
