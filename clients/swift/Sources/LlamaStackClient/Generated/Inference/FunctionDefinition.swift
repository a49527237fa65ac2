// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a function is called, does and takes.
///
/// Source: inference.yaml#/components/schemas/FunctionDefinition
public struct FunctionDefinition: JSONModel {
    /// Name of the function.
    public var name: String
    /// What it does and when to use it.
    public var description: Nullable<String>?
    /// JSON Schema of the arguments. Without it, there are none.
    public var parameters: Nullable<JSONSchemaObject>?
    /// Whether the arguments must follow the schema exactly. Default false.
    public var strict: Nullable<Bool>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: String,
        description: Nullable<String>? = nil,
        parameters: Nullable<JSONSchemaObject>? = nil,
        strict: Nullable<Bool>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.required("name")
        description = try reader.optionalNullable("description")
        parameters = try reader.optionalNullable("parameters")
        strict = try reader.optionalNullable("strict")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", name)
        writer.write("description", ifPresent: description)
        writer.write("parameters", ifPresent: parameters)
        writer.write("strict", ifPresent: strict)
        return writer.json(additionalProperties)
    }
}
