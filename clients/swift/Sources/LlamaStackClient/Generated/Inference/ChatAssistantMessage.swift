// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the model said earlier.
///
/// Source: inference.yaml#/components/schemas/ChatAssistantMessage
public struct ChatAssistantMessage: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var role: String { "assistant" }
    /// What it said; left out or null when it only called tools.
    public var content: Nullable<ChatAssistantContent>?
    /// Who speaks, among several of one role.
    public var name: Nullable<String>?
    /// Why the model declined, where it did.
    public var refusal: Nullable<String>?
    /// What the model thought first.
    public var reasoningContent: Nullable<String>?
    /// Calls that the model asked for.
    public var toolCalls: Nullable<[ChatToolCall]>?
    /// What it spoke earlier.
    public var audio: Nullable<ChatAudioReference>?
    /// Deprecated. Older form of `tool_calls`.
    public var functionCall: Nullable<FunctionCall>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: Nullable<ChatAssistantContent>? = nil,
        name: Nullable<String>? = nil,
        refusal: Nullable<String>? = nil,
        reasoningContent: Nullable<String>? = nil,
        toolCalls: Nullable<[ChatToolCall]>? = nil,
        audio: Nullable<ChatAudioReference>? = nil,
        functionCall: Nullable<FunctionCall>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.name = name
        self.refusal = refusal
        self.reasoningContent = reasoningContent
        self.toolCalls = toolCalls
        self.audio = audio
        self.functionCall = functionCall
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: .value(ChatAssistantContent(stringLiteral: value)))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "assistant")
        content = try reader.optionalNullable("content")
        name = try reader.optionalNullable("name")
        refusal = try reader.optionalNullable("refusal")
        reasoningContent = try reader.optionalNullable("reasoning_content")
        toolCalls = try reader.optionalNullable("tool_calls")
        audio = try reader.optionalNullable("audio")
        functionCall = try reader.optionalNullable("function_call")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", ifPresent: content)
        writer.write("name", ifPresent: name)
        writer.write("refusal", ifPresent: refusal)
        writer.write("reasoning_content", ifPresent: reasoningContent)
        writer.write("tool_calls", ifPresent: toolCalls)
        writer.write("audio", ifPresent: audio)
        writer.write("function_call", ifPresent: functionCall)
        return writer.json(additionalProperties)
    }
}
