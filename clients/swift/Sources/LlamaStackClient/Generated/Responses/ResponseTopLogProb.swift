// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A token that could have stood here.
///
/// Source: responses.yaml#/components/schemas/ResponseTopLogProb
public struct ResponseTopLogProb: JSONModel {
    /// The token.
    public var token: String
    /// Its log probability.
    public var logprob: Double
    /// Its bytes.
    public var bytes: Nullable<[Int]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        token: String,
        logprob: Double,
        bytes: Nullable<[Int]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        token = try reader.required("token")
        logprob = try reader.required("logprob")
        bytes = try reader.optionalNullable("bytes")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("token", token)
        writer.write("logprob", logprob)
        writer.write("bytes", ifPresent: bytes)
        return writer.json(additionalProperties)
    }
}
