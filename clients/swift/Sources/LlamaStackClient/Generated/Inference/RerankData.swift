// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One item of the ranking.
///
/// Source: inference.yaml#/components/schemas/RerankData
public struct RerankData: JSONModel {
    /// Place of the item in the request.
    public var index: Int
    /// How well it fits; comparable within one answer only.
    public var relevanceScore: Double
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(index: Int, relevanceScore: Double, additionalProperties: JSONObject = JSONObject()) {
        self.index = index
        self.relevanceScore = relevanceScore
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        index = try reader.required("index")
        relevanceScore = try reader.required("relevance_score")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("index", index)
        writer.write("relevance_score", relevanceScore)
        return writer.json(additionalProperties)
    }
}
