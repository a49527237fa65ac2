// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A token that could have stood at a place.
///
/// Source: inference.yaml#/components/schemas/ChatTopLogprob
public struct ChatTopLogprob: JSONModel {
    /// Its text.
    public var token: String
    /// Its log probability.
    public var logprob: Double
    /// Its UTF-8 bytes; null when it has none.
    public var bytes: [Int]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(token: String, logprob: Double, bytes: [Int]?, additionalProperties: JSONObject = JSONObject()) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        token = try reader.required("token")
        logprob = try reader.required("logprob")
        bytes = try reader.nullable("bytes")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("token", token)
        writer.write("logprob", logprob)
        writer.write("bytes", orNull: bytes)
        return writer.json(additionalProperties)
    }
}
