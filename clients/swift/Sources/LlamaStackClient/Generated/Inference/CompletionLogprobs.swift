// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Log probabilities of a continuation; the lists run along its tokens.
///
/// Source: inference.yaml#/components/schemas/CompletionLogprobs
public struct CompletionLogprobs: JSONModel {
    /// The tokens.
    public var tokens: Nullable<[String]>?
    /// Log probability of each; null for the first token of an echoed prompt.
    public var tokenLogprobs: Nullable<[Double?]>?
    /// The likeliest tokens at each place.
    public var topLogprobs: Nullable<[TokenLogprobMap]>?
    /// Where each token begins in the text.
    public var textOffset: Nullable<[Int]>?
    /// The same in the form of a chat.
    public var content: Nullable<[ChatTokenLogprob]>?
    /// Always null or left out; a continuation has no refusal.
    public var refusal: Nullable<[ChatTokenLogprob]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        tokens: Nullable<[String]>? = nil,
        tokenLogprobs: Nullable<[Double?]>? = nil,
        topLogprobs: Nullable<[TokenLogprobMap]>? = nil,
        textOffset: Nullable<[Int]>? = nil,
        content: Nullable<[ChatTokenLogprob]>? = nil,
        refusal: Nullable<[ChatTokenLogprob]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.tokens = tokens
        self.tokenLogprobs = tokenLogprobs
        self.topLogprobs = topLogprobs
        self.textOffset = textOffset
        self.content = content
        self.refusal = refusal
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        tokens = try reader.optionalNullable("tokens")
        tokenLogprobs = try reader.optionalNullable("token_logprobs")
        topLogprobs = try reader.optionalNullable("top_logprobs")
        textOffset = try reader.optionalNullable("text_offset")
        content = try reader.optionalNullable("content")
        refusal = try reader.optionalNullable("refusal")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("tokens", ifPresent: tokens)
        writer.write("token_logprobs", ifPresent: tokenLogprobs)
        writer.write("top_logprobs", ifPresent: topLogprobs)
        writer.write("text_offset", ifPresent: textOffset)
        writer.write("content", ifPresent: content)
        writer.write("refusal", ifPresent: refusal)
        return writer.json(additionalProperties)
    }
}
