// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Tools that come together.
///
/// Source: tools.yaml#/components/schemas/ToolGroup
public struct ToolGroup: JSONModel {
    /// Name of the group in this stack.
    public var identifier: String
    /// The provider that runs its tools.
    public var providerID: String
    /// Its name at the provider.
    public var providerResourceID: String
    /// Kind of this resource.
    public var type: String { "tool_group" }
    /// A reference to content kept elsewhere.
    public var mcpEndpoint: Url?
    /// Arguments that every call of its tools is given.
    public var args: JSONObject?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        providerID: String,
        providerResourceID: String,
        mcpEndpoint: Url? = nil,
        args: JSONObject? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.providerID = providerID
        self.providerResourceID = providerResourceID
        self.mcpEndpoint = mcpEndpoint
        self.args = args
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.required("provider_resource_id")
        try reader.constant("type", "tool_group")
        mcpEndpoint = try reader.optional("mcp_endpoint")
        args = try reader.optional("args")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", providerResourceID)
        writer.write("type", type)
        writer.write("mcp_endpoint", ifPresent: mcpEndpoint)
        writer.write("args", ifPresent: args)
        return writer.json(additionalProperties)
    }
}
