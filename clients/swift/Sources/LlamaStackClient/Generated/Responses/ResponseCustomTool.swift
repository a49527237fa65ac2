// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool of the caller that takes free text.
///
/// Source: responses.yaml#/components/schemas/ResponseCustomTool
public struct ResponseCustomTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "custom" }
    /// Name of the tool.
    public var name: String
    /// What it does and when to use it.
    public var description: Nullable<String>?
    /// Form of the text. Default is any text.
    public var format: Nullable<ResponseCustomToolFormat>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: String,
        description: Nullable<String>? = nil,
        format: Nullable<ResponseCustomToolFormat>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.description = description
        self.format = format
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "custom")
        name = try reader.required("name")
        description = try reader.optionalNullable("description")
        format = try reader.optionalNullable("format")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("name", name)
        writer.write("description", ifPresent: description)
        writer.write("format", ifPresent: format)
        return writer.json(additionalProperties)
    }
}
