// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What is new of a message; texts are appended.
///
/// Source: inference.yaml#/components/schemas/ChatDelta
public struct ChatDelta: JSONModel, ExpressibleByStringInterpolation {
    /// Who speaks; in the first chunk.
    public var role: Nullable<ChatRole>?
    /// Text to append.
    public var content: Nullable<String>?
    /// Text to append to the refusal.
    public var refusal: Nullable<String>?
    /// Text to append to the reasoning.
    public var reasoningContent: Nullable<String>?
    /// New calls, and more of begun ones.
    public var toolCalls: [ChatToolCallDelta]?
    /// More of what is spoken.
    public var audio: Nullable<ChatAudioDelta>?
    /// Deprecated. Older form of `tool_calls`.
    public var functionCall: Nullable<FunctionCallDelta>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        role: Nullable<ChatRole>? = nil,
        content: Nullable<String>? = nil,
        refusal: Nullable<String>? = nil,
        reasoningContent: Nullable<String>? = nil,
        toolCalls: [ChatToolCallDelta]? = nil,
        audio: Nullable<ChatAudioDelta>? = nil,
        functionCall: Nullable<FunctionCallDelta>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.role = role
        self.content = content
        self.refusal = refusal
        self.reasoningContent = reasoningContent
        self.toolCalls = toolCalls
        self.audio = audio
        self.functionCall = functionCall
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: .value(value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        role = try reader.optionalNullable("role")
        content = try reader.optionalNullable("content")
        refusal = try reader.optionalNullable("refusal")
        reasoningContent = try reader.optionalNullable("reasoning_content")
        toolCalls = try reader.optional("tool_calls")
        audio = try reader.optionalNullable("audio")
        functionCall = try reader.optionalNullable("function_call")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", ifPresent: role)
        writer.write("content", ifPresent: content)
        writer.write("refusal", ifPresent: refusal)
        writer.write("reasoning_content", ifPresent: reasoningContent)
        writer.write("tool_calls", ifPresent: toolCalls)
        writer.write("audio", ifPresent: audio)
        writer.write("function_call", ifPresent: functionCall)
        return writer.json(additionalProperties)
    }
}
