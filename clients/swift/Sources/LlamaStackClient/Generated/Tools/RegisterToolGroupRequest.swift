// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool group to make known.
///
/// Source: tools.yaml#/components/schemas/RegisterToolGroupRequest
public struct RegisterToolGroupRequest: JSONModel {
    /// Name of the group in this stack, such as `mcp::weather`.
    public var toolgroupID: String
    /// The provider that runs its tools.
    public var providerID: String
    /// A reference to content kept elsewhere.
    public var mcpEndpoint: Url?
    /// Arguments that every call of its tools is given.
    public var args: JSONObject?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        toolgroupID: String,
        providerID: String,
        mcpEndpoint: Url? = nil,
        args: JSONObject? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.toolgroupID = toolgroupID
        self.providerID = providerID
        self.mcpEndpoint = mcpEndpoint
        self.args = args
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        toolgroupID = try reader.required("toolgroup_id")
        providerID = try reader.required("provider_id")
        mcpEndpoint = try reader.optional("mcp_endpoint")
        args = try reader.optional("args")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("toolgroup_id", toolgroupID)
        writer.write("provider_id", providerID)
        writer.write("mcp_endpoint", ifPresent: mcpEndpoint)
        writer.write("args", ifPresent: args)
        return writer.json(additionalProperties)
    }
}
