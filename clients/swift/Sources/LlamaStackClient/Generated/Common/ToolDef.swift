// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool as a tool group offers it.
///
/// Source: common.yaml#/components/schemas/ToolDef
public struct ToolDef: JSONModel {
    /// Name of the tool.
    public var name: String
    /// What the tool does and when to use it.
    public var description: String?
    /// Its parameters.
    public var parameters: [ToolParameter]?
    /// JSON Schema of the arguments.
    public var inputSchema: JSONObject?
    /// JSON Schema of the result.
    public var outputSchema: JSONObject?
    /// The group that the tool belongs to.
    public var toolgroupID: String?
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: String,
        description: String? = nil,
        parameters: [ToolParameter]? = nil,
        inputSchema: JSONObject? = nil,
        outputSchema: JSONObject? = nil,
        toolgroupID: String? = nil,
        metadata: Metadata? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.inputSchema = inputSchema
        self.outputSchema = outputSchema
        self.toolgroupID = toolgroupID
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.required("name")
        description = try reader.optional("description")
        parameters = try reader.optional("parameters")
        inputSchema = try reader.optional("input_schema")
        outputSchema = try reader.optional("output_schema")
        toolgroupID = try reader.optional("toolgroup_id")
        metadata = try reader.optional("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", name)
        writer.write("description", ifPresent: description)
        writer.write("parameters", ifPresent: parameters)
        writer.write("input_schema", ifPresent: inputSchema)
        writer.write("output_schema", ifPresent: outputSchema)
        writer.write("toolgroup_id", ifPresent: toolgroupID)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
