// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether functions are called, or which one; older form of a tool choice.
///
/// Source: inference.yaml#/components/schemas/ChatFunctionCallChoice
public indirect enum ChatFunctionCallChoice: JSONUnion {
    /// `ChatFunctionCallMode`
    case mode(ChatFunctionCallMode)
    /// `ChatToolName`
    case toolName(ChatToolName)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ChatFunctionCallChoice> = UnionReader(json)
        let found: ChatFunctionCallChoice? =
            reader.attempt(ChatFunctionCallChoice.mode)
            ?? reader.attempt(ChatFunctionCallChoice.toolName)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .mode(let value): return value.json
        case .toolName(let value): return value.json
        }
    }
}

extension ChatFunctionCallChoice: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .mode(ChatFunctionCallMode(rawValue: value)) }
}
