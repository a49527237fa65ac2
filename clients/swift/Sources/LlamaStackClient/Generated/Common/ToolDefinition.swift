// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool that the model may call.
///
/// Source: common.yaml#/components/schemas/ToolDefinition
public struct ToolDefinition: JSONModel {
    /// Name of the tool.
    public var toolName: String
    /// What the tool does and when to use it.
    public var description: String?
    /// Parameters by name.
    public var parameters: OrderedMap<ToolParamDefinition>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        toolName: String,
        description: String? = nil,
        parameters: OrderedMap<ToolParamDefinition>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.toolName = toolName
        self.description = description
        self.parameters = parameters
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        toolName = try reader.required("tool_name")
        description = try reader.optional("description")
        parameters = try reader.optional("parameters")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("tool_name", toolName)
        writer.write("description", ifPresent: description)
        writer.write("parameters", ifPresent: parameters)
        return writer.json(additionalProperties)
    }
}
