// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One of the k likeliest tokens.
///
/// Source: common.yaml#/components/schemas/TopKSamplingStrategy
public struct TopKSamplingStrategy: JSONModel {
    /// Tag of this kind.
    public var type: String { "top_k" }
    /// How many tokens stand for choice.
    public var topK: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(topK: Int, additionalProperties: JSONObject = JSONObject()) {
        self.topK = topK
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "top_k")
        topK = try reader.required("top_k")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("top_k", topK)
        return writer.json(additionalProperties)
    }
}
