// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Proof that a file is no longer in a store.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFileDeleted
public struct VectorStoreFileDeleted: JSONModel {
    /// Identifier of the file.
    public var id: String
    /// Kind of this object.
    public var object: String { "vector_store.file.deleted" }
    /// Whether it is taken out.
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
        try reader.constant("object", "vector_store.file.deleted")
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
