// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More text.
///
/// Source: common.yaml#/components/schemas/TextDelta
public struct TextDelta: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var type: String { "text" }
    /// The text to append.
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
        try reader.constant("type", "text")
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
