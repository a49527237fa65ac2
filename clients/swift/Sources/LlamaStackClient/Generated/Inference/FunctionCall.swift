// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which function is called with what.
///
/// Source: inference.yaml#/components/schemas/FunctionCall
public struct FunctionCall: JSONModel {
    /// Name of the function.
    public var name: String
    /// The arguments as JSON text; a model may write text that is not valid.
    public var arguments: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(name: String, arguments: String, additionalProperties: JSONObject = JSONObject()) {
        self.name = name
        self.arguments = arguments
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.required("name")
        arguments = try reader.required("arguments")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", name)
        writer.write("arguments", arguments)
        return writer.json(additionalProperties)
    }
}
