// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the model says.
///
/// Source: safety.yaml#/components/schemas/ShieldAssistantMessage
public struct ShieldAssistantMessage: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var role: String { "assistant" }
    /// The answer; null or absent beside tool calls.
    public var content: Nullable<ShieldMessageContent>?
    /// Name of the speaker.
    public var name: Nullable<String>?
    /// Why the model declines. OpenAI messages only.
    public var refusal: Nullable<String>?
    /// Calls that the model asks for.
    public var toolCalls: Nullable<[ShieldToolCall]>?
    /// Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a
    /// limit (`out_of_tokens`).
    public var stopReason: StopReason?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: Nullable<ShieldMessageContent>? = nil,
        name: Nullable<String>? = nil,
        refusal: Nullable<String>? = nil,
        toolCalls: Nullable<[ShieldToolCall]>? = nil,
        stopReason: StopReason? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.name = name
        self.refusal = refusal
        self.toolCalls = toolCalls
        self.stopReason = stopReason
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: .value(ShieldMessageContent(stringLiteral: value)))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "assistant")
        content = try reader.optionalNullable("content")
        name = try reader.optionalNullable("name")
        refusal = try reader.optionalNullable("refusal")
        toolCalls = try reader.optionalNullable("tool_calls")
        stopReason = try reader.optional("stop_reason")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", ifPresent: content)
        writer.write("name", ifPresent: name)
        writer.write("refusal", ifPresent: refusal)
        writer.write("tool_calls", ifPresent: toolCalls)
        writer.write("stop_reason", ifPresent: stopReason)
        return writer.json(additionalProperties)
    }
}
