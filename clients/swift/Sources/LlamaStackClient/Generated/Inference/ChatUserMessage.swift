// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the user says.
///
/// Source: inference.yaml#/components/schemas/ChatUserMessage
public struct ChatUserMessage: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var role: String { "user" }
    /// Text, or parts of several kinds.
    public var content: ChatUserContent
    /// Who speaks, among several of one role.
    public var name: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: ChatUserContent,
        name: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.name = name
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: ChatUserContent(stringLiteral: value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "user")
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
