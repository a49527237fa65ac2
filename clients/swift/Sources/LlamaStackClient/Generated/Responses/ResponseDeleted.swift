// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A response that was deleted.
///
/// Source: responses.yaml#/components/schemas/ResponseDeleted
public struct ResponseDeleted: JSONModel {
    /// Identifier of the response.
    public var id: String
    /// Kind of the deleted object.
    public var object: String { "response" }
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
        try reader.constant("object", "response")
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
