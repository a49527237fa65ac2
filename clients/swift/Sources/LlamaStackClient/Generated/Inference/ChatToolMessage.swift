// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The result of a tool, given back to the model.
///
/// Source: inference.yaml#/components/schemas/ChatToolMessage
public struct ChatToolMessage: JSONModel {
    /// Tag of this kind.
    public var role: String { "tool" }
    /// The call that this answers.
    public var toolCallID: String
    /// Text, whole or in parts.
    public var content: ChatTextContent
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(toolCallID: String, content: ChatTextContent, additionalProperties: JSONObject = JSONObject()) {
        self.toolCallID = toolCallID
        self.content = content
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "tool")
        toolCallID = try reader.required("tool_call_id")
        content = try reader.required("content")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("tool_call_id", toolCallID)
        writer.write("content", content)
        return writer.json(additionalProperties)
    }
}
