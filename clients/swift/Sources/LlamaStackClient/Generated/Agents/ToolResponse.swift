// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a tool gave back.
///
/// Source: agents.yaml#/components/schemas/ToolResponse
public struct ToolResponse: JSONModel {
    /// The call that this answers.
    public var callID: String
    /// The tool that ran.
    public var toolName: String
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        toolName: String,
        content: InterleavedContent,
        metadata: Metadata? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.toolName = toolName
        self.content = content
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        callID = try reader.required("call_id")
        toolName = try reader.required("tool_name")
        content = try reader.required("content")
        metadata = try reader.optional("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("call_id", callID)
        writer.write("tool_name", toolName)
        writer.write("content", content)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
