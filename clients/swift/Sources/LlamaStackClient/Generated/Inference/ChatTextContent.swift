// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text, whole or in parts.
///
/// Source: inference.yaml#/components/schemas/ChatTextContent
public enum ChatTextContent: JSONUnion {
    /// `String`
    case string(String)
    /// `[ChatContentPartText]`
    case array([ChatContentPartText])

    public init(json: JSONValue) throws {
        var reader: UnionReader<ChatTextContent> = UnionReader(json)
        let found: ChatTextContent? =
            reader.attempt(ChatTextContent.string)
            ?? reader.attempt(ChatTextContent.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension ChatTextContent: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension ChatTextContent: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [ChatContentPartText].Element...) { self = .array(elements) }
}
