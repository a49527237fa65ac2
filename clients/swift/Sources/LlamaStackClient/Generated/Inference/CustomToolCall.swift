// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which custom tool is called with what.
///
/// Source: inference.yaml#/components/schemas/CustomToolCall
public struct CustomToolCall: JSONModel {
    /// Name of the tool.
    public var name: String
    /// The input.
    public var input: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(name: String, input: String, additionalProperties: JSONObject = JSONObject()) {
        self.name = name
        self.input = input
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.required("name")
        input = try reader.required("input")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", name)
        writer.write("input", input)
        return writer.json(additionalProperties)
    }
}
