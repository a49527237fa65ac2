// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Proof that a vector store is gone.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreDeleted
public struct VectorStoreDeleted: JSONModel {
    /// Identifier that the store had.
    public var id: String
    /// Kind of this object.
    public var object: String { "vector_store.deleted" }
    /// Whether it is deleted.
    public var deleted: Bool
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(id: String, deleted: Bool, additionalProperties: JSONObject = JSONObject()) {
        self.id = id
        self.deleted = deleted
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "vector_store.deleted")
        deleted = try reader.required("deleted")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("deleted", deleted)
        return writer.json(additionalProperties)
    }
}
