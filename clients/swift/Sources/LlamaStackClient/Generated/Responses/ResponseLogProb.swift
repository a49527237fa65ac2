// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Log probability of a token, with its alternatives.
///
/// Source: responses.yaml#/components/schemas/ResponseLogProb
public struct ResponseLogProb: JSONModel {
    /// The token.
    public var token: String
    /// Its log probability.
    public var logprob: Double
    /// Its bytes.
    public var bytes: Nullable<[Int]>?
    /// The likeliest tokens in its place.
    public var topLogprobs: [ResponseTopLogProb]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        token: String,
        logprob: Double,
        bytes: Nullable<[Int]>? = nil,
        topLogprobs: [ResponseTopLogProb]? = nil,
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
        bytes = try reader.optionalNullable("bytes")
        topLogprobs = try reader.optional("top_logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("token", token)
        writer.write("logprob", logprob)
        writer.write("bytes", ifPresent: bytes)
        writer.write("top_logprobs", ifPresent: topLogprobs)
        return writer.json(additionalProperties)
    }
}
