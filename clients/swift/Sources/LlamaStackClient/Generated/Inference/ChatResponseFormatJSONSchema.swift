// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// JSON of a schema.
///
/// Source: inference.yaml#/components/schemas/ChatResponseFormatJsonSchema
public struct ChatResponseFormatJSONSchema: JSONModel {
    /// Tag of this kind.
    public var type: String { "json_schema" }
    /// A schema, its name and how strictly it holds.
    public var jsonSchema: ChatJSONSchema
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(jsonSchema: ChatJSONSchema, additionalProperties: JSONObject = JSONObject()) {
        self.jsonSchema = jsonSchema
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "json_schema")
        jsonSchema = try reader.required("json_schema")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("json_schema", jsonSchema)
        return writer.json(additionalProperties)
    }
}
