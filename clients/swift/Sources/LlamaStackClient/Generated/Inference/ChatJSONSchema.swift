// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A schema, its name and how strictly it holds.
///
/// Source: inference.yaml#/components/schemas/ChatJsonSchema
public struct ChatJSONSchema: JSONModel {
    /// Name of the schema.
    public var name: String?
    /// What the answer is for.
    public var description: Nullable<String>?
    /// The schema. Without it, any JSON object.
    public var schema: Nullable<JSONSchemaObject>?
    /// Whether the answer must follow the schema exactly. Default false.
    public var strict: Nullable<Bool>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: String? = nil,
        description: Nullable<String>? = nil,
        schema: Nullable<JSONSchemaObject>? = nil,
        strict: Nullable<Bool>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.description = description
        self.schema = schema
        self.strict = strict
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.optional("name")
        description = try reader.optionalNullable("description")
        schema = try reader.optionalNullable("schema")
        strict = try reader.optionalNullable("strict")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", ifPresent: name)
        writer.write("description", ifPresent: description)
        writer.write("schema", ifPresent: schema)
        writer.write("strict", ifPresent: strict)
        return writer.json(additionalProperties)
    }
}
