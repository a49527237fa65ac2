// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The tools that an MCP server offers.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpListTools
public struct ResponseMCPListTools: JSONModel {
    /// Tag of this kind.
    public var type: String { "mcp_list_tools" }
    /// Identifier of the item.
    public var id: String
    /// Label of the server.
    public var serverLabel: String
    /// The tools.
    public var tools: [ResponseMCPTool]
    /// Why they could not be listed.
    public var error: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        serverLabel: String,
        tools: [ResponseMCPTool],
        error: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.serverLabel = serverLabel
        self.tools = tools
        self.error = error
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "mcp_list_tools")
        id = try reader.required("id")
        serverLabel = try reader.required("server_label")
        tools = try reader.required("tools")
        error = try reader.optionalNullable("error")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("server_label", serverLabel)
        writer.write("tools", tools)
        writer.write("error", ifPresent: error)
        return writer.json(additionalProperties)
    }
}
