// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Proof that a model was removed.
///
/// Source: models.yaml#/components/schemas/ModelDeleted
public struct ModelDeleted: JSONModel {
    /// Identifier of the model.
    public var id: String
    /// Kind of object.
    public var object: String { "model" }
    /// Always true.
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
        try reader.constant("object", "model")
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
