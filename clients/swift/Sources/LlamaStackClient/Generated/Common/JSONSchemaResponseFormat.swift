// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The answer is JSON of this schema.
///
/// Source: common.yaml#/components/schemas/JsonSchemaResponseFormat
public struct JSONSchemaResponseFormat: JSONModel {
    /// Tag of this kind.
    public var type: String { "json_schema" }
    /// The JSON Schema.
    public var jsonSchema: JSONObject
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(jsonSchema: JSONObject, additionalProperties: JSONObject = JSONObject()) {
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
