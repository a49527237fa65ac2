// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The message that the model wrote.
///
/// Source: inference.yaml#/components/schemas/ChatCompletionMessage
public struct ChatCompletionMessage: JSONModel {
    /// Always the assistant.
    public var role: String { "assistant" }
    /// Its text; null when the model only calls tools, speaks or declines.
    public var content: String?
    /// Why the model declined, where it did.
    public var refusal: String?
    /// What the model thought first, where the provider shows it.
    public var reasoningContent: Nullable<String>?
    /// Calls that the model asks for.
    public var toolCalls: [ChatToolCall]?
    /// Sources that the text cites.
    public var annotations: [ChatAnnotation]?
    /// What was spoken.
    public var audio: Nullable<ChatAudio>?
    /// Which function is called with what.
    public var functionCall: FunctionCall?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: String?,
        refusal: String?,
        reasoningContent: Nullable<String>? = nil,
        toolCalls: [ChatToolCall]? = nil,
        annotations: [ChatAnnotation]? = nil,
        audio: Nullable<ChatAudio>? = nil,
        functionCall: FunctionCall? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.refusal = refusal
        self.reasoningContent = reasoningContent
        self.toolCalls = toolCalls
        self.annotations = annotations
        self.audio = audio
        self.functionCall = functionCall
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "assistant")
        content = try reader.nullable("content")
        refusal = try reader.nullable("refusal")
        reasoningContent = try reader.optionalNullable("reasoning_content")
        toolCalls = try reader.optional("tool_calls")
        annotations = try reader.optional("annotations")
        audio = try reader.optionalNullable("audio")
        functionCall = try reader.optional("function_call")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", orNull: content)
        writer.write("refusal", orNull: refusal)
        writer.write("reasoning_content", ifPresent: reasoningContent)
        writer.write("tool_calls", ifPresent: toolCalls)
        writer.write("annotations", ifPresent: annotations)
        writer.write("audio", ifPresent: audio)
        writer.write("function_call", ifPresent: functionCall)
        return writer.json(additionalProperties)
    }
}
