// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of a call of a custom tool.
///
/// Source: inference.yaml#/components/schemas/CustomToolCallDelta
public struct CustomToolCallDelta: JSONModel {
    /// Name of the tool; in the first chunk of the call.
    public var name: String?
    /// Text to append to the input.
    public var input: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(name: String? = nil, input: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.name = name
        self.input = input
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.optional("name")
        input = try reader.optional("input")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", ifPresent: name)
        writer.write("input", ifPresent: input)
        return writer.json(additionalProperties)
    }
}
