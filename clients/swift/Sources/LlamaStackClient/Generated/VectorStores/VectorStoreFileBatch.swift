// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Files that are read into a store together.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFileBatch
public struct VectorStoreFileBatch: JSONModel {
    /// Identifier of the batch.
    public var id: String
    /// Kind of this object.
    public var object: String { "vector_store.files_batch" }
    /// When it was made in Unix seconds.
    public var createdAt: Int
    /// Store that reads it.
    public var vectorStoreID: String
    /// How far the reading of a file or a batch is.
    public var status: VectorStoreFileStatus
    /// Files by status.
    public var fileCounts: VectorStoreFileCounts
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        createdAt: Int,
        vectorStoreID: String,
        status: VectorStoreFileStatus,
        fileCounts: VectorStoreFileCounts,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.createdAt = createdAt
        self.vectorStoreID = vectorStoreID
        self.status = status
        self.fileCounts = fileCounts
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "vector_store.files_batch")
        createdAt = try reader.required("created_at")
        vectorStoreID = try reader.required("vector_store_id")
        status = try reader.required("status")
        fileCounts = try reader.required("file_counts")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("created_at", createdAt)
        writer.write("vector_store_id", vectorStoreID)
        writer.write("status", status)
        writer.write("file_counts", fileCounts)
        return writer.json(additionalProperties)
    }
}
