// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The tool failed.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpToolError
public struct ResponseMCPToolError: JSONModel {
    /// Tag of this kind.
    public var type: String { "mcp_tool_execution_error" }
    /// What the tool had to say.
    public var content: JSONValue
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(content: JSONValue, additionalProperties: JSONObject = JSONObject()) {
        self.content = content
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "mcp_tool_execution_error")
        content = try reader.required("content")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("content", content)
        return writer.json(additionalProperties)
    }
}
