// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file as a vector store has it.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFile
public struct VectorStoreFile: JSONModel {
    /// Identifier of the file.
    public var id: String
    /// Kind of this object.
    public var object: String { "vector_store.file" }
    /// When it was added in Unix seconds.
    public var createdAt: Int
    /// Store that has it.
    public var vectorStoreID: String
    /// How far the reading of a file or a batch is.
    public var status: VectorStoreFileStatus
    /// Why reading failed; null when it did not.
    public var lastError: VectorStoreFileError?
    /// Bytes that it takes in the store.
    public var usageBytes: Int
    /// Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512.
    public var attributes: VectorStoreAttributes
    /// How a file was cut into chunks.
    public var chunkingStrategy: VectorStoreChunkingStrategy
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        createdAt: Int,
        vectorStoreID: String,
        status: VectorStoreFileStatus,
        lastError: VectorStoreFileError?,
        usageBytes: Int,
        attributes: VectorStoreAttributes,
        chunkingStrategy: VectorStoreChunkingStrategy,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.createdAt = createdAt
        self.vectorStoreID = vectorStoreID
        self.status = status
        self.lastError = lastError
        self.usageBytes = usageBytes
        self.attributes = attributes
        self.chunkingStrategy = chunkingStrategy
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "vector_store.file")
        createdAt = try reader.required("created_at")
        vectorStoreID = try reader.required("vector_store_id")
        status = try reader.required("status")
        lastError = try reader.nullable("last_error")
        usageBytes = try reader.required("usage_bytes")
        attributes = try reader.required("attributes")
        chunkingStrategy = try reader.required("chunking_strategy")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("created_at", createdAt)
        writer.write("vector_store_id", vectorStoreID)
        writer.write("status", status)
        writer.write("last_error", orNull: lastError)
        writer.write("usage_bytes", usageBytes)
        writer.write("attributes", attributes)
        writer.write("chunking_strategy", chunkingStrategy)
        return writer.json(additionalProperties)
    }
}
