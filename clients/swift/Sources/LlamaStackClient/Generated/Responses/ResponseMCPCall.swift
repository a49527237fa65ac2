// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call of a tool of an MCP server.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpCall
public struct ResponseMCPCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "mcp_call" }
    /// Identifier of the item.
    public var id: String
    /// Label of the server.
    public var serverLabel: String
    /// Name of the tool.
    public var name: String
    /// Arguments as JSON text.
    public var arguments: String
    /// What the tool returned.
    public var output: Nullable<String>?
    /// Why the call failed.
    public var error: Nullable<ResponseMCPError>?
    /// How far the call is.
    public var status: Nullable<ResponseMCPCallStatus>?
    /// Request for approval that the call waited for.
    public var approvalRequestID: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        serverLabel: String,
        name: String,
        arguments: String,
        output: Nullable<String>? = nil,
        error: Nullable<ResponseMCPError>? = nil,
        status: Nullable<ResponseMCPCallStatus>? = nil,
        approvalRequestID: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.serverLabel = serverLabel
        self.name = name
        self.arguments = arguments
        self.output = output
        self.error = error
        self.status = status
        self.approvalRequestID = approvalRequestID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "mcp_call")
        id = try reader.required("id")
        serverLabel = try reader.required("server_label")
        name = try reader.required("name")
        arguments = try reader.required("arguments")
        output = try reader.optionalNullable("output")
        error = try reader.optionalNullable("error")
        status = try reader.optionalNullable("status")
        approvalRequestID = try reader.optionalNullable("approval_request_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("server_label", serverLabel)
        writer.write("name", name)
        writer.write("arguments", arguments)
        writer.write("output", ifPresent: output)
        writer.write("error", ifPresent: error)
        writer.write("status", ifPresent: status)
        writer.write("approval_request_id", ifPresent: approvalRequestID)
        return writer.json(additionalProperties)
    }
}
