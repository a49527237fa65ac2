// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool to run.
///
/// Source: tools.yaml#/components/schemas/InvokeToolRequest
public struct InvokeToolRequest: JSONModel {
    /// Name of the tool.
    public var toolName: String
    /// Its arguments by name.
    public var kwargs: JSONObject
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(toolName: String, kwargs: JSONObject, additionalProperties: JSONObject = JSONObject()) {
        self.toolName = toolName
        self.kwargs = kwargs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        toolName = try reader.required("tool_name")
        kwargs = try reader.required("kwargs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("tool_name", toolName)
        writer.write("kwargs", kwargs)
        return writer.json(additionalProperties)
    }
}
