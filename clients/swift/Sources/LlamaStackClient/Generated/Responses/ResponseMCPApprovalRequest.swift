// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call that waits for approval.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpApprovalRequest
public struct ResponseMCPApprovalRequest: JSONModel {
    /// Tag of this kind.
    public var type: String { "mcp_approval_request" }
    /// Identifier of the item.
    public var id: String
    /// Label of the server.
    public var serverLabel: String
    /// Name of the tool.
    public var name: String
    /// Arguments as JSON text.
    public var arguments: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        serverLabel: String,
        name: String,
        arguments: String,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.serverLabel = serverLabel
        self.name = name
        self.arguments = arguments
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "mcp_approval_request")
        id = try reader.required("id")
        serverLabel = try reader.required("server_label")
        name = try reader.required("name")
        arguments = try reader.required("arguments")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("server_label", serverLabel)
        writer.write("name", name)
        writer.write("arguments", arguments)
        return writer.json(additionalProperties)
    }
}
