// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the model says.
///
/// Source: common.yaml#/components/schemas/CompletionMessage
public struct CompletionMessage: JSONModel {
    /// Tag of this kind.
    public var role: String { "assistant" }
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    /// Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a
    /// limit (`out_of_tokens`).
    public var stopReason: StopReason
    /// Calls that the model asks for.
    public var toolCalls: [ToolCall]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: InterleavedContent,
        stopReason: StopReason,
        toolCalls: [ToolCall]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.stopReason = stopReason
        self.toolCalls = toolCalls
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "assistant")
        content = try reader.required("content")
        stopReason = try reader.required("stop_reason")
        toolCalls = try reader.optional("tool_calls")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", content)
        writer.write("stop_reason", stopReason)
        writer.write("tool_calls", ifPresent: toolCalls)
        return writer.json(additionalProperties)
    }
}
