// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How passages are ranked.
///
/// Source: responses.yaml#/components/schemas/ResponseRankingOptions
public struct ResponseRankingOptions: JSONModel {
    /// Name of the ranker. Default `auto`.
    public var ranker: Nullable<String>?
    /// Least score that a passage must have. Default 0.
    public var scoreThreshold: Nullable<Double>?
    /// How meaning and words are weighed.
    public var hybridSearch: Nullable<ResponseHybridWeights>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        ranker: Nullable<String>? = nil,
        scoreThreshold: Nullable<Double>? = nil,
        hybridSearch: Nullable<ResponseHybridWeights>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.ranker = ranker
        self.scoreThreshold = scoreThreshold
        self.hybridSearch = hybridSearch
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        ranker = try reader.optionalNullable("ranker")
        scoreThreshold = try reader.optionalNullable("score_threshold")
        hybridSearch = try reader.optionalNullable("hybrid_search")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("ranker", ifPresent: ranker)
        writer.write("score_threshold", ifPresent: scoreThreshold)
        writer.write("hybrid_search", ifPresent: hybridSearch)
        return writer.json(additionalProperties)
    }
}
