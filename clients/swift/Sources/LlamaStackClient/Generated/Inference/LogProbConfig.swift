// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Ask for log probabilities.
///
/// Source: inference.yaml#/components/schemas/LogProbConfig
public struct LogProbConfig: JSONModel {
    /// How many likely tokens to answer at each position.
    public var topK: Int?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(topK: Int? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.topK = topK
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        topK = try reader.optional("top_k")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("top_k", ifPresent: topK)
        return writer.json(additionalProperties)
    }
}
