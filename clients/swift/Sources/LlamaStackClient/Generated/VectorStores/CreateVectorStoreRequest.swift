// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A vector store to make.
///
/// Source: vector_stores.yaml#/components/schemas/CreateVectorStoreRequest
public struct CreateVectorStoreRequest: JSONModel {
    /// Name for people.
    public var name: Nullable<String>?
    /// What the store is for.
    public var description: Nullable<String>?
    /// Uploaded files to read into it.
    public var fileIDs: Nullable<[String]>?
    /// When the store expires. Default never.
    public var expiresAfter: Nullable<VectorStoreExpiresAfter>?
    /// How to cut the files. Default `auto`.
    public var chunkingStrategy: Nullable<VectorStoreChunkingStrategyParam>?
    /// Facts to attach to the store.
    public var metadata: Nullable<Metadata>?
    /// Model that embeds the chunks. Default the stack's.
    public var embeddingModel: Nullable<String>?
    /// Length of an embedding. Default the model's own; one that the model cannot make counts as its own.
    public var embeddingDimension: Nullable<Int>?
    /// Provider that keeps the store. Default the first.
    public var providerID: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: Nullable<String>? = nil,
        description: Nullable<String>? = nil,
        fileIDs: Nullable<[String]>? = nil,
        expiresAfter: Nullable<VectorStoreExpiresAfter>? = nil,
        chunkingStrategy: Nullable<VectorStoreChunkingStrategyParam>? = nil,
        metadata: Nullable<Metadata>? = nil,
        embeddingModel: Nullable<String>? = nil,
        embeddingDimension: Nullable<Int>? = nil,
        providerID: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.description = description
        self.fileIDs = fileIDs
        self.expiresAfter = expiresAfter
        self.chunkingStrategy = chunkingStrategy
        self.metadata = metadata
        self.embeddingModel = embeddingModel
        self.embeddingDimension = embeddingDimension
        self.providerID = providerID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.optionalNullable("name")
        description = try reader.optionalNullable("description")
        fileIDs = try reader.optionalNullable("file_ids")
        expiresAfter = try reader.optionalNullable("expires_after")
        chunkingStrategy = try reader.optionalNullable("chunking_strategy")
        metadata = try reader.optionalNullable("metadata")
        embeddingModel = try reader.optionalNullable("embedding_model")
        embeddingDimension = try reader.optionalNullable("embedding_dimension")
        providerID = try reader.optionalNullable("provider_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", ifPresent: name)
        writer.write("description", ifPresent: description)
        writer.write("file_ids", ifPresent: fileIDs)
        writer.write("expires_after", ifPresent: expiresAfter)
        writer.write("chunking_strategy", ifPresent: chunkingStrategy)
        writer.write("metadata", ifPresent: metadata)
        writer.write("embedding_model", ifPresent: embeddingModel)
        writer.write("embedding_dimension", ifPresent: embeddingDimension)
        writer.write("provider_id", ifPresent: providerID)
        return writer.json(additionalProperties)
    }
}
