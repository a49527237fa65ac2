// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One token of an answer.
///
/// Source: inference.yaml#/components/schemas/ChatTokenLogprob
public struct ChatTokenLogprob: JSONModel {
    /// Its text.
    public var token: String
    /// Its log probability.
    public var logprob: Double
    /// Its UTF-8 bytes; null when it has none.
    public var bytes: [Int]?
    /// The likeliest tokens at its place.
    public var topLogprobs: [ChatTopLogprob]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        token: String,
        logprob: Double,
        bytes: [Int]?,
        topLogprobs: [ChatTopLogprob],
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.topLogprobs = topLogprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        token = try reader.required("token")
        logprob = try reader.required("logprob")
        bytes = try reader.nullable("bytes")
        topLogprobs = try reader.required("top_logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("token", token)
        writer.write("logprob", logprob)
        writer.write("bytes", orNull: bytes)
        writer.write("top_logprobs", topLogprobs)
        return writer.json(additionalProperties)
    }
}
