// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Log probabilities of the tokens of an answer.
///
/// Source: inference.yaml#/components/schemas/ChatLogprobs
public struct ChatLogprobs: JSONModel {
    /// Those of the text.
    public var content: [ChatTokenLogprob]?
    /// Those of the refusal.
    public var refusal: [ChatTokenLogprob]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: [ChatTokenLogprob]?,
        refusal: [ChatTokenLogprob]?,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.refusal = refusal
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        content = try reader.nullable("content")
        refusal = try reader.nullable("refusal")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("content", orNull: content)
        writer.write("refusal", orNull: refusal)
        return writer.json(additionalProperties)
    }
}
