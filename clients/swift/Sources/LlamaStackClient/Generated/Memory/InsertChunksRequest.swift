// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Chunks to keep. Name the place in `vector_store_id` or by its older name `vector_db_id`; both is
/// `vector_store_id`, neither is not found.
///
/// Source: memory.yaml#/components/schemas/InsertChunksRequest
public struct InsertChunksRequest: JSONModel {
    /// The vector store.
    public var vectorStoreID: String?
    /// The vector store under its older name.
    public var vectorDBID: String?
    /// The chunks.
    public var chunks: [Chunk]
    /// Forget the chunks after this time. Default never.
    public var ttlSeconds: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        chunks: [Chunk],
        vectorStoreID: String? = nil,
        vectorDBID: String? = nil,
        ttlSeconds: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.chunks = chunks
        self.vectorStoreID = vectorStoreID
        self.vectorDBID = vectorDBID
        self.ttlSeconds = ttlSeconds
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        vectorStoreID = try reader.optional("vector_store_id")
        vectorDBID = try reader.optional("vector_db_id")
        chunks = try reader.required("chunks")
        ttlSeconds = try reader.optionalNullable("ttl_seconds")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("vector_store_id", ifPresent: vectorStoreID)
        writer.write("vector_db_id", ifPresent: vectorDBID)
        writer.write("chunks", chunks)
        writer.write("ttl_seconds", ifPresent: ttlSeconds)
        return writer.json(additionalProperties)
    }
}
