// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Type of a value that a function takes or returns.
///
/// Source: scoring.yaml#/components/schemas/ParamType
public indirect enum ParamType: TaggedUnion {
    /// `"string"`
    case string(StringType)
    /// `"number"`
    case number(NumberType)
    /// `"boolean"`
    case boolean(BooleanType)
    /// `"array"`
    case array(ArrayType)
    /// `"object"`
    case object(ObjectType)
    /// `"json"`
    case jsonValue(JSONType)
    /// `"union"`
    case union(UnionType)
    /// `"chat_completion_input"`
    case chatCompletionInput(ChatCompletionInputType)
    /// `"completion_input"`
    case completionInput(CompletionInputType)
    /// `"agent_turn_input"`
    case agentTurnInput(AgentTurnInputType)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "string": self = .string(try StringType(json: json))
        case "number": self = .number(try NumberType(json: json))
        case "boolean": self = .boolean(try BooleanType(json: json))
        case "array": self = .array(try ArrayType(json: json))
        case "object": self = .object(try ObjectType(json: json))
        case "json": self = .jsonValue(try JSONType(json: json))
        case "union": self = .union(try UnionType(json: json))
        case "chat_completion_input": self = .chatCompletionInput(try ChatCompletionInputType(json: json))
        case "completion_input": self = .completionInput(try CompletionInputType(json: json))
        case "agent_turn_input": self = .agentTurnInput(try AgentTurnInputType(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .number(let value): return value.json
        case .boolean(let value): return value.json
        case .array(let value): return value.json
        case .object(let value): return value.json
        case .jsonValue(let value): return value.json
        case .union(let value): return value.json
        case .chatCompletionInput(let value): return value.json
        case .completionInput(let value): return value.json
        case .agentTurnInput(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
