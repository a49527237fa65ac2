// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool of a registered tool group.
///
/// Source: tools.yaml#/components/schemas/Tool
public struct Tool: JSONModel {
    /// Name of the tool in this stack.
    public var identifier: String
    /// The same name, for newer clients.
    public var name: String
    /// The provider that runs it.
    public var providerID: String
    /// Its name at the provider.
    public var providerResourceID: String
    /// Kind of this resource.
    public var type: String { "tool" }
    /// The group that it belongs to.
    public var toolgroupID: String
    /// What it does and when to use it.
    public var description: String
    /// Its parameters.
    public var parameters: [ToolParameter]
    /// JSON Schema of the arguments.
    public var inputSchema: JSONObject?
    /// JSON Schema of the result.
    public var outputSchema: JSONObject?
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        name: String,
        providerID: String,
        providerResourceID: String,
        toolgroupID: String,
        description: String,
        parameters: [ToolParameter],
        inputSchema: JSONObject? = nil,
        outputSchema: JSONObject? = nil,
        metadata: Metadata? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.name = name
        self.providerID = providerID
        self.providerResourceID = providerResourceID
        self.toolgroupID = toolgroupID
        self.description = description
        self.parameters = parameters
        self.inputSchema = inputSchema
        self.outputSchema = outputSchema
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        name = try reader.required("name")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.required("provider_resource_id")
        try reader.constant("type", "tool")
        toolgroupID = try reader.required("toolgroup_id")
        description = try reader.required("description")
        parameters = try reader.required("parameters")
        inputSchema = try reader.optional("input_schema")
        outputSchema = try reader.optional("output_schema")
        metadata = try reader.optional("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("name", name)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", providerResourceID)
        writer.write("type", type)
        writer.write("toolgroup_id", toolgroupID)
        writer.write("description", description)
        writer.write("parameters", parameters)
        writer.write("input_schema", ifPresent: inputSchema)
        writer.write("output_schema", ifPresent: outputSchema)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
