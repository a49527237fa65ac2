// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kinds of tokens written.
///
/// Source: inference.yaml#/components/schemas/CompletionTokensDetails
public struct CompletionTokensDetails: JSONModel {
    /// Thought before the answer.
    public var reasoningTokens: Nullable<Int>?
    /// Text.
    public var textTokens: Nullable<Int>?
    /// Sound.
    public var audioTokens: Nullable<Int>?
    /// Predicted and kept.
    public var acceptedPredictionTokens: Nullable<Int>?
    /// Predicted in vain.
    public var rejectedPredictionTokens: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        reasoningTokens: Nullable<Int>? = nil,
        textTokens: Nullable<Int>? = nil,
        audioTokens: Nullable<Int>? = nil,
        acceptedPredictionTokens: Nullable<Int>? = nil,
        rejectedPredictionTokens: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.reasoningTokens = reasoningTokens
        self.textTokens = textTokens
        self.audioTokens = audioTokens
        self.acceptedPredictionTokens = acceptedPredictionTokens
        self.rejectedPredictionTokens = rejectedPredictionTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        reasoningTokens = try reader.optionalNullable("reasoning_tokens")
        textTokens = try reader.optionalNullable("text_tokens")
        audioTokens = try reader.optionalNullable("audio_tokens")
        acceptedPredictionTokens = try reader.optionalNullable("accepted_prediction_tokens")
        rejectedPredictionTokens = try reader.optionalNullable("rejected_prediction_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("reasoning_tokens", ifPresent: reasoningTokens)
        writer.write("text_tokens", ifPresent: textTokens)
        writer.write("audio_tokens", ifPresent: audioTokens)
        writer.write("accepted_prediction_tokens", ifPresent: acceptedPredictionTokens)
        writer.write("rejected_prediction_tokens", ifPresent: rejectedPredictionTokens)
        return writer.json(additionalProperties)
    }
}
