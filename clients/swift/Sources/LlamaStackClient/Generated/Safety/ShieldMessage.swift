// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A message to check. Native and OpenAI messages share their roles; each role has the fields of both.
///
/// Source: safety.yaml#/components/schemas/ShieldMessage
public indirect enum ShieldMessage: TaggedUnion {
    /// `"user"`
    case user(ShieldUserMessage)
    /// `"system"`
    case system(ShieldSystemMessage)
    /// `"developer"`
    case developer(ShieldDeveloperMessage)
    /// `"assistant"`
    case assistant(ShieldAssistantMessage)
    /// `"tool"`
    case tool(ShieldToolMessage)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "role"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "user": self = .user(try ShieldUserMessage(json: json))
        case "system": self = .system(try ShieldSystemMessage(json: json))
        case "developer": self = .developer(try ShieldDeveloperMessage(json: json))
        case "assistant": self = .assistant(try ShieldAssistantMessage(json: json))
        case "tool": self = .tool(try ShieldToolMessage(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .user(let value): return value.json
        case .system(let value): return value.json
        case .developer(let value): return value.json
        case .assistant(let value): return value.json
        case .tool(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func user(_ text: String) -> ShieldMessage {
        .user(ShieldUserMessage(stringLiteral: text))
    }

    /// A member of a text alone.
    public static func system(_ text: String) -> ShieldMessage {
        .system(ShieldSystemMessage(stringLiteral: text))
    }

    /// A member of a text alone.
    public static func developer(_ text: String) -> ShieldMessage {
        .developer(ShieldDeveloperMessage(stringLiteral: text))
    }

    /// A member of a text alone.
    public static func assistant(_ text: String) -> ShieldMessage {
        .assistant(ShieldAssistantMessage(stringLiteral: text))
    }

    /// A member of a text alone.
    public static func tool(_ text: String) -> ShieldMessage {
        .tool(ShieldToolMessage(stringLiteral: text))
    }
}
