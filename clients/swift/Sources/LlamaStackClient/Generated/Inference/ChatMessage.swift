// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A message of a chat.
///
/// Source: inference.yaml#/components/schemas/ChatMessage
public indirect enum ChatMessage: TaggedUnion {
    /// `"developer"`
    case developer(ChatDeveloperMessage)
    /// `"system"`
    case system(ChatSystemMessage)
    /// `"user"`
    case user(ChatUserMessage)
    /// `"assistant"`
    case assistant(ChatAssistantMessage)
    /// `"tool"`
    case tool(ChatToolMessage)
    /// `"function"`
    case function(ChatFunctionMessage)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "role"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "developer": self = .developer(try ChatDeveloperMessage(json: json))
        case "system": self = .system(try ChatSystemMessage(json: json))
        case "user": self = .user(try ChatUserMessage(json: json))
        case "assistant": self = .assistant(try ChatAssistantMessage(json: json))
        case "tool": self = .tool(try ChatToolMessage(json: json))
        case "function": self = .function(try ChatFunctionMessage(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .developer(let value): return value.json
        case .system(let value): return value.json
        case .user(let value): return value.json
        case .assistant(let value): return value.json
        case .tool(let value): return value.json
        case .function(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func developer(_ text: String) -> ChatMessage {
        .developer(ChatDeveloperMessage(stringLiteral: text))
    }

    /// A member of a text alone.
    public static func system(_ text: String) -> ChatMessage {
        .system(ChatSystemMessage(stringLiteral: text))
    }

    /// A member of a text alone.
    public static func user(_ text: String) -> ChatMessage {
        .user(ChatUserMessage(stringLiteral: text))
    }

    /// A member of a text alone.
    public static func assistant(_ text: String) -> ChatMessage {
        .assistant(ChatAssistantMessage(stringLiteral: text))
    }
}
