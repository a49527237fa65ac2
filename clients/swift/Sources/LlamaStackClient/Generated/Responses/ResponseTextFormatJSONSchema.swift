// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// JSON of a schema.
///
/// Source: responses.yaml#/components/schemas/ResponseTextFormatJsonSchema
public struct ResponseTextFormatJSONSchema: JSONModel {
    /// Tag of this kind.
    public var type: String { "json_schema" }
    /// The JSON Schema.
    public var schema: JSONObject
    /// Name of the schema.
    public var name: Nullable<String>?
    /// What the answer is, as a hint to the model.
    public var description: Nullable<String>?
    /// Whether the answer must satisfy the whole schema. Default false.
    public var strict: Nullable<Bool>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        schema: JSONObject,
        name: Nullable<String>? = nil,
        description: Nullable<String>? = nil,
        strict: Nullable<Bool>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.schema = schema
        self.name = name
        self.description = description
        self.strict = strict
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "json_schema")
        schema = try reader.required("schema")
        name = try reader.optionalNullable("name")
        description = try reader.optionalNullable("description")
        strict = try reader.optionalNullable("strict")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("schema", schema)
        writer.write("name", ifPresent: name)
        writer.write("description", ifPresent: description)
        writer.write("strict", ifPresent: strict)
        return writer.json(additionalProperties)
    }
}
