// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One of the caller's functions.
///
/// Source: responses.yaml#/components/schemas/ResponseFunctionTool
public struct ResponseFunctionTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "function" }
    /// Name of the function.
    public var name: String
    /// What it does and when to use it.
    public var description: Nullable<String>?
    /// JSON Schema of the arguments.
    public var parameters: Nullable<JSONObject>?
    /// Whether the arguments must satisfy the whole schema.
    public var strict: Nullable<Bool>?
    /// JSON Schema of the result.
    public var outputSchema: Nullable<JSONObject>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: String,
        description: Nullable<String>? = nil,
        parameters: Nullable<JSONObject>? = nil,
        strict: Nullable<Bool>? = nil,
        outputSchema: Nullable<JSONObject>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.outputSchema = outputSchema
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "function")
        name = try reader.required("name")
        description = try reader.optionalNullable("description")
        parameters = try reader.optionalNullable("parameters")
        strict = try reader.optionalNullable("strict")
        outputSchema = try reader.optionalNullable("output_schema")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("name", name)
        writer.write("description", ifPresent: description)
        writer.write("parameters", ifPresent: parameters)
        writer.write("strict", ifPresent: strict)
        writer.write("output_schema", ifPresent: outputSchema)
        return writer.json(additionalProperties)
    }
}
