// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool that an MCP server offers.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpTool
public struct ResponseMCPTool: JSONModel {
    /// Name of the tool.
    public var name: String
    /// JSON Schema of the arguments.
    public var inputSchema: JSONObject
    /// What the tool does.
    public var description: Nullable<String>?
    /// Further facts about the tool.
    public var annotations: Nullable<JSONObject>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: String,
        inputSchema: JSONObject,
        description: Nullable<String>? = nil,
        annotations: Nullable<JSONObject>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.inputSchema = inputSchema
        self.description = description
        self.annotations = annotations
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.required("name")
        inputSchema = try reader.required("input_schema")
        description = try reader.optionalNullable("description")
        annotations = try reader.optionalNullable("annotations")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", name)
        writer.write("input_schema", inputSchema)
        writer.write("description", ifPresent: description)
        writer.write("annotations", ifPresent: annotations)
        return writer.json(additionalProperties)
    }
}
