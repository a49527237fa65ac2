// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool that remains, named by its type and further properties of that type.
///
/// Source: responses.yaml#/components/schemas/ResponseAllowedTool
public struct ResponseAllowedTool: JSONModel {
    /// Type of the tool.
    public var type: String
    /// Name of the function or tool.
    public var name: String?
    /// Label of the MCP server.
    public var serverLabel: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        type: String,
        name: String? = nil,
        serverLabel: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.type = type
        self.name = name
        self.serverLabel = serverLabel
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        type = try reader.required("type")
        name = try reader.optional("name")
        serverLabel = try reader.optional("server_label")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("name", ifPresent: name)
        writer.write("server_label", ifPresent: serverLabel)
        return writer.json(additionalProperties)
    }
}
