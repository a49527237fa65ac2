// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of a call of a function.
///
/// Source: inference.yaml#/components/schemas/FunctionCallDelta
public struct FunctionCallDelta: JSONModel {
    /// Name of the function; in the first chunk of the call.
    public var name: String?
    /// Text to append to the arguments.
    public var arguments: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(name: String? = nil, arguments: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.name = name
        self.arguments = arguments
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.optional("name")
        arguments = try reader.optional("arguments")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", ifPresent: name)
        writer.write("arguments", ifPresent: arguments)
        return writer.json(additionalProperties)
    }
}
