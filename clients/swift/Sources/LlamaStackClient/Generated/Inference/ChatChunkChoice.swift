// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What is new of one answer.
///
/// Source: inference.yaml#/components/schemas/ChatChunkChoice
public struct ChatChunkChoice: JSONModel {
    /// Place of the answer among the answers.
    public var index: Int
    /// What is new of a message; texts are appended.
    public var delta: ChatDelta
    /// Why the answer ended; null until it has.
    public var finishReason: FinishReason?
    /// Log probabilities of the new tokens.
    public var logprobs: Nullable<ChatLogprobs>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        index: Int,
        delta: ChatDelta,
        finishReason: FinishReason?,
        logprobs: Nullable<ChatLogprobs>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.index = index
        self.delta = delta
        self.finishReason = finishReason
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        index = try reader.required("index")
        delta = try reader.required("delta")
        finishReason = try reader.nullable("finish_reason")
        logprobs = try reader.optionalNullable("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("index", index)
        writer.write("delta", delta)
        writer.write("finish_reason", orNull: finishReason)
        writer.write("logprobs", ifPresent: logprobs)
        return writer.json(additionalProperties)
    }
}
