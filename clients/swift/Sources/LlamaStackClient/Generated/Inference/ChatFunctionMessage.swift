// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The result of a function; older form of a tool message.
///
/// Source: inference.yaml#/components/schemas/ChatFunctionMessage
public struct ChatFunctionMessage: JSONModel {
    /// Tag of this kind.
    public var role: String { "function" }
    /// Name of the function.
    public var name: String
    /// The result.
    public var content: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(name: String, content: String?, additionalProperties: JSONObject = JSONObject()) {
        self.name = name
        self.content = content
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("role", "function")
        name = try reader.required("name")
        content = try reader.nullable("content")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("name", name)
        writer.write("content", orNull: content)
        return writer.json(additionalProperties)
    }
}
