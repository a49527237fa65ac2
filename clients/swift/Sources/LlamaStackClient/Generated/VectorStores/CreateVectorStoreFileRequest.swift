// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file to read into a store.
///
/// Source: vector_stores.yaml#/components/schemas/CreateVectorStoreFileRequest
public struct CreateVectorStoreFileRequest: JSONModel {
    /// Identifier of the uploaded file.
    public var fileID: String
    /// Facts about the file to filter by.
    public var attributes: Nullable<VectorStoreAttributes>?
    /// How to cut the file. Default `auto`.
    public var chunkingStrategy: Nullable<VectorStoreChunkingStrategyParam>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        fileID: String,
        attributes: Nullable<VectorStoreAttributes>? = nil,
        chunkingStrategy: Nullable<VectorStoreChunkingStrategyParam>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.fileID = fileID
        self.attributes = attributes
        self.chunkingStrategy = chunkingStrategy
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        fileID = try reader.required("file_id")
        attributes = try reader.optionalNullable("attributes")
        chunkingStrategy = try reader.optionalNullable("chunking_strategy")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("file_id", fileID)
        writer.write("attributes", ifPresent: attributes)
        writer.write("chunking_strategy", ifPresent: chunkingStrategy)
        return writer.json(additionalProperties)
    }
}
