// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether tools are called, or which one.
///
/// Source: inference.yaml#/components/schemas/ChatToolChoice
public indirect enum ChatToolChoice: JSONUnion {
    /// `ToolChoiceMode`
    case toolChoiceMode(ToolChoiceMode)
    /// `ChatNamedToolChoice`
    case namedToolChoice(ChatNamedToolChoice)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ChatToolChoice> = UnionReader(json)
        let found: ChatToolChoice? =
            reader.attempt(ChatToolChoice.toolChoiceMode)
            ?? reader.attempt(ChatToolChoice.namedToolChoice)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .toolChoiceMode(let value): return value.json
        case .namedToolChoice(let value): return value.json
        }
    }
}

extension ChatToolChoice: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .toolChoiceMode(ToolChoiceMode(rawValue: value)) }
}
