// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the user says.
///
/// Source: safety.yaml#/components/schemas/ShieldUserMessage
public struct ShieldUserMessage: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var role: String { "user" }
    /// Text, one content part, or a list of parts.
    public var content: ShieldMessageContent
    /// Text, one content part, or a list of parts.
    public var context: ShieldMessageContent?
    /// Name of the speaker.
    public var name: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: ShieldMessageContent,
        context: ShieldMessageContent? = nil,
        name: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.context = context
        self.name = name
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: ShieldMessageContent(stringLiteral: value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "user")
        content = try reader.required("content")
        context = try reader.optional("context")
        name = try reader.optionalNullable("name")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", content)
        writer.write("context", ifPresent: context)
        writer.write("name", ifPresent: name)
        return writer.json(additionalProperties)
    }
}
