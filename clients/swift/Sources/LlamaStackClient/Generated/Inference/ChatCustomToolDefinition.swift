// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a custom tool is called, does and takes.
///
/// Source: inference.yaml#/components/schemas/ChatCustomToolDefinition
public struct ChatCustomToolDefinition: JSONModel {
    /// Name of the tool.
    public var name: String
    /// What it does and when to use it.
    public var description: String?
    /// Shape of the input of a custom tool. Default any text.
    public var format: ChatCustomToolFormat?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: String,
        description: String? = nil,
        format: ChatCustomToolFormat? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.description = description
        self.format = format
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.required("name")
        description = try reader.optional("description")
        format = try reader.optional("format")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", name)
        writer.write("description", ifPresent: description)
        writer.write("format", ifPresent: format)
        return writer.json(additionalProperties)
    }
}
