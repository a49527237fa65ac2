// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text for the model.
///
/// Source: responses.yaml#/components/schemas/ResponseInputText
public struct ResponseInputText: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var type: String { "input_text" }
    /// The text.
    public var text: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(text: String, additionalProperties: JSONObject = JSONObject()) {
        self.text = text
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(text: value)
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "input_text")
        text = try reader.required("text")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("text", text)
        return writer.json(additionalProperties)
    }
}
