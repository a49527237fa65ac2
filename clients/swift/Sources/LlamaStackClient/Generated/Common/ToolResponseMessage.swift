// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The result of a tool, given back to the model.
///
/// Source: common.yaml#/components/schemas/ToolResponseMessage
public struct ToolResponseMessage: JSONModel {
    /// Tag of this kind.
    public var role: String { "tool" }
    /// The call that this answers.
    public var callID: String
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(callID: String, content: InterleavedContent, additionalProperties: JSONObject = JSONObject()) {
        self.callID = callID
        self.content = content
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "tool")
        callID = try reader.required("call_id")
        content = try reader.required("content")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("call_id", callID)
        writer.write("content", content)
        return writer.json(additionalProperties)
    }
}
