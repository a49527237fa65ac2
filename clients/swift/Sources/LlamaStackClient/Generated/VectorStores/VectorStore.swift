// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A place that files are read into and searched in.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStore
public struct VectorStore: JSONModel {
    /// Identifier of the store.
    public var id: String
    /// Kind of this object.
    public var object: String { "vector_store" }
    /// When it was made in Unix seconds.
    public var createdAt: Int
    /// Name for people; empty when none was given.
    public var name: String
    /// What the store is for.
    public var description: Nullable<String>?
    /// Bytes that its files take.
    public var usageBytes: Int
    /// Files by status.
    public var fileCounts: VectorStoreFileCounts
    /// Whether a store can be searched; while files are being read it already can.
    public var status: VectorStoreStatus
    /// When the store expires; null or absent for never.
    public var expiresAfter: Nullable<VectorStoreExpiresAfter>?
    /// When it will expire in Unix seconds; null or absent for never.
    public var expiresAt: Nullable<Int>?
    /// When it was last used in Unix seconds; null for never.
    public var lastActiveAt: Int?
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        createdAt: Int,
        name: String,
        usageBytes: Int,
        fileCounts: VectorStoreFileCounts,
        status: VectorStoreStatus,
        lastActiveAt: Int?,
        metadata: Metadata,
        description: Nullable<String>? = nil,
        expiresAfter: Nullable<VectorStoreExpiresAfter>? = nil,
        expiresAt: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.createdAt = createdAt
        self.name = name
        self.usageBytes = usageBytes
        self.fileCounts = fileCounts
        self.status = status
        self.lastActiveAt = lastActiveAt
        self.metadata = metadata
        self.description = description
        self.expiresAfter = expiresAfter
        self.expiresAt = expiresAt
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "vector_store")
        createdAt = try reader.required("created_at")
        name = try reader.required("name")
        description = try reader.optionalNullable("description")
        usageBytes = try reader.required("usage_bytes")
        fileCounts = try reader.required("file_counts")
        status = try reader.required("status")
        expiresAfter = try reader.optionalNullable("expires_after")
        expiresAt = try reader.optionalNullable("expires_at")
        lastActiveAt = try reader.nullable("last_active_at")
        metadata = try reader.required("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("created_at", createdAt)
        writer.write("name", name)
        writer.write("description", ifPresent: description)
        writer.write("usage_bytes", usageBytes)
        writer.write("file_counts", fileCounts)
        writer.write("status", status)
        writer.write("expires_after", ifPresent: expiresAfter)
        writer.write("expires_at", ifPresent: expiresAt)
        writer.write("last_active_at", orNull: lastActiveAt)
        writer.write("metadata", metadata)
        return writer.json(additionalProperties)
    }
}
