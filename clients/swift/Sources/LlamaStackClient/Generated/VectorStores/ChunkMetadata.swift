// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where a chunk comes from and how it was made; the model never sees it.
///
/// Source: vector_stores.yaml#/components/schemas/ChunkMetadata
public struct ChunkMetadata: JSONModel {
    /// Identifier of the chunk.
    public var chunkID: Nullable<String>?
    /// Document that it is a piece of.
    public var documentID: Nullable<String>?
    /// Where the document comes from, such as its URL or file name.
    public var source: Nullable<String>?
    /// When it was made in Unix seconds.
    public var createdTimestamp: Nullable<Int>?
    /// When it was last changed in Unix seconds.
    public var updatedTimestamp: Nullable<Int>?
    /// Its place in the document as first and last token.
    public var chunkWindow: Nullable<String>?
    /// Tokenizer that counted.
    public var chunkTokenizer: Nullable<String>?
    /// Model that made the embedding.
    public var chunkEmbeddingModel: Nullable<String>?
    /// Length of the embedding.
    public var chunkEmbeddingDimension: Nullable<Int>?
    /// Tokens of the content.
    public var contentTokenCount: Nullable<Int>?
    /// Tokens of the metadata.
    public var metadataTokenCount: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        chunkID: Nullable<String>? = nil,
        documentID: Nullable<String>? = nil,
        source: Nullable<String>? = nil,
        createdTimestamp: Nullable<Int>? = nil,
        updatedTimestamp: Nullable<Int>? = nil,
        chunkWindow: Nullable<String>? = nil,
        chunkTokenizer: Nullable<String>? = nil,
        chunkEmbeddingModel: Nullable<String>? = nil,
        chunkEmbeddingDimension: Nullable<Int>? = nil,
        contentTokenCount: Nullable<Int>? = nil,
        metadataTokenCount: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.chunkID = chunkID
        self.documentID = documentID
        self.source = source
        self.createdTimestamp = createdTimestamp
        self.updatedTimestamp = updatedTimestamp
        self.chunkWindow = chunkWindow
        self.chunkTokenizer = chunkTokenizer
        self.chunkEmbeddingModel = chunkEmbeddingModel
        self.chunkEmbeddingDimension = chunkEmbeddingDimension
        self.contentTokenCount = contentTokenCount
        self.metadataTokenCount = metadataTokenCount
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        chunkID = try reader.optionalNullable("chunk_id")
        documentID = try reader.optionalNullable("document_id")
        source = try reader.optionalNullable("source")
        createdTimestamp = try reader.optionalNullable("created_timestamp")
        updatedTimestamp = try reader.optionalNullable("updated_timestamp")
        chunkWindow = try reader.optionalNullable("chunk_window")
        chunkTokenizer = try reader.optionalNullable("chunk_tokenizer")
        chunkEmbeddingModel = try reader.optionalNullable("chunk_embedding_model")
        chunkEmbeddingDimension = try reader.optionalNullable("chunk_embedding_dimension")
        contentTokenCount = try reader.optionalNullable("content_token_count")
        metadataTokenCount = try reader.optionalNullable("metadata_token_count")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("chunk_id", ifPresent: chunkID)
        writer.write("document_id", ifPresent: documentID)
        writer.write("source", ifPresent: source)
        writer.write("created_timestamp", ifPresent: createdTimestamp)
        writer.write("updated_timestamp", ifPresent: updatedTimestamp)
        writer.write("chunk_window", ifPresent: chunkWindow)
        writer.write("chunk_tokenizer", ifPresent: chunkTokenizer)
        writer.write("chunk_embedding_model", ifPresent: chunkEmbeddingModel)
        writer.write("chunk_embedding_dimension", ifPresent: chunkEmbeddingDimension)
        writer.write("content_token_count", ifPresent: contentTokenCount)
        writer.write("metadata_token_count", ifPresent: metadataTokenCount)
        return writer.json(additionalProperties)
    }
}
