// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The model declines.
///
/// Source: responses.yaml#/components/schemas/ResponseRefusal
public struct ResponseRefusal: JSONModel {
    /// Tag of this kind.
    public var type: String { "refusal" }
    /// Why it does.
    public var refusal: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(refusal: String, additionalProperties: JSONObject = JSONObject()) {
        self.refusal = refusal
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "refusal")
        refusal = try reader.required("refusal")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("refusal", refusal)
        return writer.json(additionalProperties)
    }
}
