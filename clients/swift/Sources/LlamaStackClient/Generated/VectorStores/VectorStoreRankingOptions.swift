// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How chunks are ranked.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreRankingOptions
public struct VectorStoreRankingOptions: JSONModel {
    /// Name of the ranker: `auto`, `none`, `default-2024-11-15`, `rrf`, `weighted` or one of the provider. Default
    /// `auto`.
    public var ranker: Nullable<String>?
    /// Chunks that score lower are left out.
    public var scoreThreshold: Nullable<Double>?
    /// Weight of meaning against words for `weighted`: 0 is words only, 1 meaning only.
    public var alpha: Nullable<Double>?
    /// How much low ranks count for `rrf`.
    public var impactFactor: Nullable<Double>?
    /// Weight of each signal by its name.
    public var weights: Nullable<OrderedMap<Double>>?
    /// Model that ranks the chunks anew.
    public var model: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        ranker: Nullable<String>? = nil,
        scoreThreshold: Nullable<Double>? = nil,
        alpha: Nullable<Double>? = nil,
        impactFactor: Nullable<Double>? = nil,
        weights: Nullable<OrderedMap<Double>>? = nil,
        model: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.ranker = ranker
        self.scoreThreshold = scoreThreshold
        self.alpha = alpha
        self.impactFactor = impactFactor
        self.weights = weights
        self.model = model
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        ranker = try reader.optionalNullable("ranker")
        scoreThreshold = try reader.optionalNullable("score_threshold")
        alpha = try reader.optionalNullable("alpha")
        impactFactor = try reader.optionalNullable("impact_factor")
        weights = try reader.optionalNullable("weights")
        model = try reader.optionalNullable("model")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("ranker", ifPresent: ranker)
        writer.write("score_threshold", ifPresent: scoreThreshold)
        writer.write("alpha", ifPresent: alpha)
        writer.write("impact_factor", ifPresent: impactFactor)
        writer.write("weights", ifPresent: weights)
        writer.write("model", ifPresent: model)
        return writer.json(additionalProperties)
    }
}
