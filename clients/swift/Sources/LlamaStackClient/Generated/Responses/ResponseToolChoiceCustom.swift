// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// This tool of the caller.
///
/// Source: responses.yaml#/components/schemas/ResponseToolChoiceCustom
public struct ResponseToolChoiceCustom: JSONModel {
    /// Tag of this kind.
    public var type: String { "custom" }
    /// Name of the tool.
    public var name: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(name: String, additionalProperties: JSONObject = JSONObject()) {
        self.name = name
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "custom")
        name = try reader.required("name")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("name", name)
        return writer.json(additionalProperties)
    }
}
