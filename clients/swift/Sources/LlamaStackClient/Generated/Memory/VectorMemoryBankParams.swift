// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A bank that finds by meaning.
///
/// Source: memory.yaml#/components/schemas/VectorMemoryBankParams
public struct VectorMemoryBankParams: JSONModel {
    /// Tag of this kind.
    public var memoryBankType: String { "vector" }
    /// Model that embeds the chunks.
    public var embeddingModel: String
    /// Length of an embedding. Default the model's own; one that the model cannot make counts as its own.
    public var embeddingDimension: Int?
    /// Most tokens in a chunk.
    public var chunkSizeInTokens: Int
    /// Tokens that neighbours have in common; more than half a chunk counts as half.
    public var overlapSizeInTokens: Int?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        embeddingModel: String,
        chunkSizeInTokens: Int,
        embeddingDimension: Int? = nil,
        overlapSizeInTokens: Int? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.embeddingModel = embeddingModel
        self.chunkSizeInTokens = chunkSizeInTokens
        self.embeddingDimension = embeddingDimension
        self.overlapSizeInTokens = overlapSizeInTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("memory_bank_type", "vector")
        embeddingModel = try reader.required("embedding_model")
        embeddingDimension = try reader.optional("embedding_dimension")
        chunkSizeInTokens = try reader.required("chunk_size_in_tokens")
        overlapSizeInTokens = try reader.optional("overlap_size_in_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("memory_bank_type", memoryBankType)
        writer.write("embedding_model", embeddingModel)
        writer.write("embedding_dimension", ifPresent: embeddingDimension)
        writer.write("chunk_size_in_tokens", chunkSizeInTokens)
        writer.write("overlap_size_in_tokens", ifPresent: overlapSizeInTokens)
        return writer.json(additionalProperties)
    }
}
