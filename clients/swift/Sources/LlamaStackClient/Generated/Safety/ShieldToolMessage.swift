// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The result of a tool.
///
/// Source: safety.yaml#/components/schemas/ShieldToolMessage
public struct ShieldToolMessage: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var role: String { "tool" }
    /// Text, one content part, or a list of parts.
    public var content: ShieldMessageContent
    /// The call that this answers. Native messages only.
    public var callID: String?
    /// The call that this answers. OpenAI messages only.
    public var toolCallID: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: ShieldMessageContent,
        callID: String? = nil,
        toolCallID: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.callID = callID
        self.toolCallID = toolCallID
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: ShieldMessageContent(stringLiteral: value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "tool")
        content = try reader.required("content")
        callID = try reader.optional("call_id")
        toolCallID = try reader.optional("tool_call_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", content)
        writer.write("call_id", ifPresent: callID)
        writer.write("tool_call_id", ifPresent: toolCallID)
        return writer.json(additionalProperties)
    }
}
