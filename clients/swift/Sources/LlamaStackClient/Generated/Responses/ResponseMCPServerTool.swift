// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The tools of an MCP server.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpServerTool
public struct ResponseMCPServerTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "mcp" }
    /// Label of the server in calls.
    public var serverLabel: String
    /// Address of the server.
    public var serverURL: Nullable<String>?
    /// Connector that stands for a server.
    public var connectorID: Nullable<String>?
    /// What the server is good for.
    public var serverDescription: Nullable<String>?
    /// HTTP headers for the server; never answered.
    public var headers: Nullable<JSONObject>?
    /// OAuth access token for the server; never answered.
    public var authorization: Nullable<String>?
    /// Which calls wait for approval.
    public var requireApproval: Nullable<ResponseMCPApproval>?
    /// Which tools may be called. Default all.
    public var allowedTools: Nullable<ResponseMCPAllowedTools>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        serverLabel: String,
        serverURL: Nullable<String>? = nil,
        connectorID: Nullable<String>? = nil,
        serverDescription: Nullable<String>? = nil,
        headers: Nullable<JSONObject>? = nil,
        authorization: Nullable<String>? = nil,
        requireApproval: Nullable<ResponseMCPApproval>? = nil,
        allowedTools: Nullable<ResponseMCPAllowedTools>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.serverLabel = serverLabel
        self.serverURL = serverURL
        self.connectorID = connectorID
        self.serverDescription = serverDescription
        self.headers = headers
        self.authorization = authorization
        self.requireApproval = requireApproval
        self.allowedTools = allowedTools
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "mcp")
        serverLabel = try reader.required("server_label")
        serverURL = try reader.optionalNullable("server_url")
        connectorID = try reader.optionalNullable("connector_id")
        serverDescription = try reader.optionalNullable("server_description")
        headers = try reader.optionalNullable("headers")
        authorization = try reader.optionalNullable("authorization")
        requireApproval = try reader.optionalNullable("require_approval")
        allowedTools = try reader.optionalNullable("allowed_tools")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("server_label", serverLabel)
        writer.write("server_url", ifPresent: serverURL)
        writer.write("connector_id", ifPresent: connectorID)
        writer.write("server_description", ifPresent: serverDescription)
        writer.write("headers", ifPresent: headers)
        writer.write("authorization", ifPresent: authorization)
        writer.write("require_approval", ifPresent: requireApproval)
        writer.write("allowed_tools", ifPresent: allowedTools)
        return writer.json(additionalProperties)
    }
}
