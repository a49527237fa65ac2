// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Instructions of the developer; newer models read these in place of a system message.
///
/// Source: inference.yaml#/components/schemas/ChatDeveloperMessage
public struct ChatDeveloperMessage: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var role: String { "developer" }
    /// Text, whole or in parts.
    public var content: ChatTextContent
    /// Who speaks, among several of one role.
    public var name: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: ChatTextContent,
        name: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.name = name
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: ChatTextContent(stringLiteral: value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "developer")
        content = try reader.required("content")
        name = try reader.optionalNullable("name")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", content)
        writer.write("name", ifPresent: name)
        return writer.json(additionalProperties)
    }
}
