// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A piece of a document to keep.
///
/// Source: vector_stores.yaml#/components/schemas/Chunk
public struct Chunk: JSONModel, ExpressibleByStringInterpolation {
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata?
    /// Identifier of the chunk. Default made from its content.
    public var chunkID: Nullable<String>?
    /// Identifier of the chunk under its older name.
    public var storedChunkID: Nullable<String>?
    /// Where the chunk comes from.
    public var chunkMetadata: Nullable<ChunkMetadata>?
    /// Its embedding. One that is missing or of another length than the store's is computed by the store's model.
    public var embedding: Nullable<[Double]>?
    /// Model that made the embedding.
    public var embeddingModel: Nullable<String>?
    /// Length of the embedding.
    public var embeddingDimension: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: InterleavedContent,
        metadata: Metadata? = nil,
        chunkID: Nullable<String>? = nil,
        storedChunkID: Nullable<String>? = nil,
        chunkMetadata: Nullable<ChunkMetadata>? = nil,
        embedding: Nullable<[Double]>? = nil,
        embeddingModel: Nullable<String>? = nil,
        embeddingDimension: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.metadata = metadata
        self.chunkID = chunkID
        self.storedChunkID = storedChunkID
        self.chunkMetadata = chunkMetadata
        self.embedding = embedding
        self.embeddingModel = embeddingModel
        self.embeddingDimension = embeddingDimension
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: InterleavedContent(stringLiteral: value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        content = try reader.required("content")
        metadata = try reader.optional("metadata")
        chunkID = try reader.optionalNullable("chunk_id")
        storedChunkID = try reader.optionalNullable("stored_chunk_id")
        chunkMetadata = try reader.optionalNullable("chunk_metadata")
        embedding = try reader.optionalNullable("embedding")
        embeddingModel = try reader.optionalNullable("embedding_model")
        embeddingDimension = try reader.optionalNullable("embedding_dimension")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("content", content)
        writer.write("metadata", ifPresent: metadata)
        writer.write("chunk_id", ifPresent: chunkID)
        writer.write("stored_chunk_id", ifPresent: storedChunkID)
        writer.write("chunk_metadata", ifPresent: chunkMetadata)
        writer.write("embedding", ifPresent: embedding)
        writer.write("embedding_model", ifPresent: embeddingModel)
        writer.write("embedding_dimension", ifPresent: embeddingDimension)
        return writer.json(additionalProperties)
    }
}
