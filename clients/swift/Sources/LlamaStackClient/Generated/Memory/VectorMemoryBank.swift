// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A bank that finds by meaning.
///
/// Source: memory.yaml#/components/schemas/VectorMemoryBank
public struct VectorMemoryBank: JSONModel {
    /// Name of the bank in this stack.
    public var identifier: String
    /// The provider that keeps it.
    public var providerID: String
    /// Its name at the provider.
    public var providerResourceID: String
    /// Kind of this resource.
    public var type: String { "memory_bank" }
    /// Tag of this kind.
    public var memoryBankType: String { "vector" }
    /// Model that embeds the chunks.
    public var embeddingModel: String
    /// Length of an embedding.
    public var embeddingDimension: Int?
    /// Most tokens in a chunk.
    public var chunkSizeInTokens: Int
    /// Tokens that neighbours have in common.
    public var overlapSizeInTokens: Int?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        providerID: String,
        providerResourceID: String,
        embeddingModel: String,
        chunkSizeInTokens: Int,
        embeddingDimension: Int? = nil,
        overlapSizeInTokens: Int? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.providerID = providerID
        self.providerResourceID = providerResourceID
        self.embeddingModel = embeddingModel
        self.chunkSizeInTokens = chunkSizeInTokens
        self.embeddingDimension = embeddingDimension
        self.overlapSizeInTokens = overlapSizeInTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.required("provider_resource_id")
        try reader.constant("type", "memory_bank")
        try reader.constant("memory_bank_type", "vector")
        embeddingModel = try reader.required("embedding_model")
        embeddingDimension = try reader.optional("embedding_dimension")
        chunkSizeInTokens = try reader.required("chunk_size_in_tokens")
        overlapSizeInTokens = try reader.optional("overlap_size_in_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", providerResourceID)
        writer.write("type", type)
        writer.write("memory_bank_type", memoryBankType)
        writer.write("embedding_model", embeddingModel)
        writer.write("embedding_dimension", ifPresent: embeddingDimension)
        writer.write("chunk_size_in_tokens", chunkSizeInTokens)
        writer.write("overlap_size_in_tokens", ifPresent: overlapSizeInTokens)
        return writer.json(additionalProperties)
    }
}
