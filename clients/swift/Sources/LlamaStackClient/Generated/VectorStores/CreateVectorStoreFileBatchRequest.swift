// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Files to read into a store: `file_ids` that share attributes and chunking, or `files` each with its own.
/// Without either the batch is empty.
///
/// Source: vector_stores.yaml#/components/schemas/CreateVectorStoreFileBatchRequest
public struct CreateVectorStoreFileBatchRequest: JSONModel {
    /// Identifiers of uploaded files.
    public var fileIDs: Nullable<[String]>?
    /// Uploaded files with their own attributes and chunking.
    public var files: Nullable<[CreateVectorStoreFileRequest]>?
    /// Facts about each of `file_ids` to filter by.
    public var attributes: Nullable<VectorStoreAttributes>?
    /// How to cut each of `file_ids`. Default `auto`.
    public var chunkingStrategy: Nullable<VectorStoreChunkingStrategyParam>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        fileIDs: Nullable<[String]>? = nil,
        files: Nullable<[CreateVectorStoreFileRequest]>? = nil,
        attributes: Nullable<VectorStoreAttributes>? = nil,
        chunkingStrategy: Nullable<VectorStoreChunkingStrategyParam>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.fileIDs = fileIDs
        self.files = files
        self.attributes = attributes
        self.chunkingStrategy = chunkingStrategy
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        fileIDs = try reader.optionalNullable("file_ids")
        files = try reader.optionalNullable("files")
        attributes = try reader.optionalNullable("attributes")
        chunkingStrategy = try reader.optionalNullable("chunking_strategy")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("file_ids", ifPresent: fileIDs)
        writer.write("files", ifPresent: files)
        writer.write("attributes", ifPresent: attributes)
        writer.write("chunking_strategy", ifPresent: chunkingStrategy)
        return writer.json(additionalProperties)
    }
}
