// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An answer and its score.
///
/// Source: reward_scoring.yaml#/components/schemas/ScoredMessage
public struct ScoredMessage: JSONModel {
    /// A message of a native conversation.
    public var message: Message
    /// How good the answer is; more is better.
    public var score: Double
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(message: Message, score: Double, additionalProperties: JSONObject = JSONObject()) {
        self.message = message
        self.score = score
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        message = try reader.required("message")
        score = try reader.required("score")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("message", message)
        writer.write("score", score)
        return writer.json(additionalProperties)
    }
}
