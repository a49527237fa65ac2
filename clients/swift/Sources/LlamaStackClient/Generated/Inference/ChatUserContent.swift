// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text, or parts of several kinds.
///
/// Source: inference.yaml#/components/schemas/ChatUserContent
public enum ChatUserContent: JSONUnion {
    /// `String`
    case string(String)
    /// `[ChatContentPart]`
    case array([ChatContentPart])

    public init(json: JSONValue) throws {
        var reader: UnionReader<ChatUserContent> = UnionReader(json)
        let found: ChatUserContent? =
            reader.attempt(ChatUserContent.string)
            ?? reader.attempt(ChatUserContent.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension ChatUserContent: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension ChatUserContent: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [ChatContentPart].Element...) { self = .array(elements) }
}
