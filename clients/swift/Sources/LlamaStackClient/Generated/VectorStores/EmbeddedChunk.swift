// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A piece of a document as it is kept.
///
/// Source: vector_stores.yaml#/components/schemas/EmbeddedChunk
public struct EmbeddedChunk: JSONModel {
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata
    /// Identifier of the chunk.
    public var chunkID: String
    /// Identifier of the chunk under its older name.
    public var storedChunkID: String?
    /// Where a chunk comes from and how it was made; the model never sees it.
    public var chunkMetadata: ChunkMetadata
    /// Its embedding; empty where the provider does not give it back.
    public var embedding: [Double]
    /// Model that made the embedding.
    public var embeddingModel: String
    /// Length of an embedding.
    public var embeddingDimension: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: InterleavedContent,
        metadata: Metadata,
        chunkID: String,
        chunkMetadata: ChunkMetadata,
        embedding: [Double],
        embeddingModel: String,
        embeddingDimension: Int,
        storedChunkID: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.metadata = metadata
        self.chunkID = chunkID
        self.chunkMetadata = chunkMetadata
        self.embedding = embedding
        self.embeddingModel = embeddingModel
        self.embeddingDimension = embeddingDimension
        self.storedChunkID = storedChunkID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        content = try reader.required("content")
        metadata = try reader.required("metadata")
        chunkID = try reader.required("chunk_id")
        storedChunkID = try reader.optional("stored_chunk_id")
        chunkMetadata = try reader.required("chunk_metadata")
        embedding = try reader.required("embedding")
        embeddingModel = try reader.required("embedding_model")
        embeddingDimension = try reader.required("embedding_dimension")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("content", content)
        writer.write("metadata", metadata)
        writer.write("chunk_id", chunkID)
        writer.write("stored_chunk_id", ifPresent: storedChunkID)
        writer.write("chunk_metadata", chunkMetadata)
        writer.write("embedding", embedding)
        writer.write("embedding_model", embeddingModel)
        writer.write("embedding_dimension", embeddingDimension)
        return writer.json(additionalProperties)
    }
}
