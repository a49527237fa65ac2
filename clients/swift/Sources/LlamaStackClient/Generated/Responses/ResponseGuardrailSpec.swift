// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A shield that looks at input and output.
///
/// Source: responses.yaml#/components/schemas/ResponseGuardrailSpec
public struct ResponseGuardrailSpec: JSONModel {
    /// Identifier of the shield.
    public var type: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(type: String, additionalProperties: JSONObject = JSONObject()) {
        self.type = type
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        type = try reader.required("type")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        return writer.json(additionalProperties)
    }
}
