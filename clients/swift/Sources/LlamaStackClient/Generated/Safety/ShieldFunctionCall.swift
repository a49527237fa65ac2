// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A function and its arguments.
///
/// Source: safety.yaml#/components/schemas/ShieldFunctionCall
public struct ShieldFunctionCall: JSONModel {
    /// Name of the function.
    public var name: Nullable<String>?
    /// Its arguments as JSON text.
    public var arguments: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: Nullable<String>? = nil,
        arguments: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.arguments = arguments
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.optionalNullable("name")
        arguments = try reader.optionalNullable("arguments")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", ifPresent: name)
        writer.write("arguments", ifPresent: arguments)
        return writer.json(additionalProperties)
    }
}
