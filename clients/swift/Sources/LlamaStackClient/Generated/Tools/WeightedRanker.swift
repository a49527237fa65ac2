// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A weighted sum of both scores.
///
/// Source: tools.yaml#/components/schemas/WeightedRanker
public struct WeightedRanker: JSONModel {
    /// Tag of this kind.
    public var type: String { "weighted" }
    /// 0 counts words only, 1 meaning only.
    public var alpha: Double?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(alpha: Double? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.alpha = alpha
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "weighted")
        alpha = try reader.optional("alpha")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("alpha", ifPresent: alpha)
        return writer.json(additionalProperties)
    }
}
