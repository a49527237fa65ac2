// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Instructions to the model.
///
/// Source: common.yaml#/components/schemas/SystemMessage
public struct SystemMessage: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var role: String { "system" }
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(content: InterleavedContent, additionalProperties: JSONObject = JSONObject()) {
        self.content = content
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: InterleavedContent(stringLiteral: value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "system")
        content = try reader.required("content")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", content)
        return writer.json(additionalProperties)
    }
}
