// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the user says.
///
/// Source: common.yaml#/components/schemas/UserMessage
public struct UserMessage: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var role: String { "user" }
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    /// Text, one content item, or a list of items that mix text and images.
    public var context: InterleavedContent?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: InterleavedContent,
        context: InterleavedContent? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.context = context
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: InterleavedContent(stringLiteral: value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "user")
        content = try reader.required("content")
        context = try reader.optional("context")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", content)
        writer.write("context", ifPresent: context)
        return writer.json(additionalProperties)
    }
}
