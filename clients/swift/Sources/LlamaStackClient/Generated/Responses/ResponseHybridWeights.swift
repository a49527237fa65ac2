// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Weights of a search by meaning and by words.
///
/// Source: responses.yaml#/components/schemas/ResponseHybridWeights
public struct ResponseHybridWeights: JSONModel {
    /// Weight of the meaning.
    public var embeddingWeight: Double
    /// Weight of the words.
    public var textWeight: Double
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(embeddingWeight: Double, textWeight: Double, additionalProperties: JSONObject = JSONObject()) {
        self.embeddingWeight = embeddingWeight
        self.textWeight = textWeight
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        embeddingWeight = try reader.required("embedding_weight")
        textWeight = try reader.required("text_weight")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("embedding_weight", embeddingWeight)
        writer.write("text_weight", textWeight)
        return writer.json(additionalProperties)
    }
}
