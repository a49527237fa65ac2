// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool of this MCP server.
///
/// Source: responses.yaml#/components/schemas/ResponseToolChoiceMcp
public struct ResponseToolChoiceMCP: JSONModel {
    /// Tag of this kind.
    public var type: String { "mcp" }
    /// Label of the server.
    public var serverLabel: String
    /// Name of the tool.
    public var name: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(serverLabel: String, name: Nullable<String>? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.serverLabel = serverLabel
        self.name = name
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "mcp")
        serverLabel = try reader.required("server_label")
        name = try reader.optionalNullable("name")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("server_label", serverLabel)
        writer.write("name", ifPresent: name)
        return writer.json(additionalProperties)
    }
}
