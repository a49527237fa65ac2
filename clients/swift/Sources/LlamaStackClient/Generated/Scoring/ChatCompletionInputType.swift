// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Messages for a chat completion.
///
/// Source: scoring.yaml#/components/schemas/ChatCompletionInputType
public struct ChatCompletionInputType: JSONModel {
    /// Tag of this kind.
    public var type: String { "chat_completion_input" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "chat_completion_input")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        return writer.json(additionalProperties)
    }
}
