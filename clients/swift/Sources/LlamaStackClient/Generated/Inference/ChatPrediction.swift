// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text that the answer will mostly repeat.
///
/// Source: inference.yaml#/components/schemas/ChatPrediction
public struct ChatPrediction: JSONModel, ExpressibleByStringInterpolation {
    /// Kind of prediction.
    public var type: String { "content" }
    /// Text, whole or in parts.
    public var content: ChatTextContent
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(content: ChatTextContent, additionalProperties: JSONObject = JSONObject()) {
        self.content = content
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: ChatTextContent(stringLiteral: value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "content")
        content = try reader.required("content")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("content", content)
        return writer.json(additionalProperties)
    }
}
