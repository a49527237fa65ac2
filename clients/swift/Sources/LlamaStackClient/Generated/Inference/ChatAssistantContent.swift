// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text, or parts of text and refusal.
///
/// Source: inference.yaml#/components/schemas/ChatAssistantContent
public enum ChatAssistantContent: JSONUnion {
    /// `String`
    case string(String)
    /// `[ChatAssistantContentPart]`
    case array([ChatAssistantContentPart])

    public init(json: JSONValue) throws {
        var reader: UnionReader<ChatAssistantContent> = UnionReader(json)
        let found: ChatAssistantContent? =
            reader.attempt(ChatAssistantContent.string)
            ?? reader.attempt(ChatAssistantContent.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension ChatAssistantContent: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension ChatAssistantContent: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [ChatAssistantContentPart].Element...) { self = .array(elements) }
}
