// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A conversation that lost an item.
///
/// Source: responses.yaml#/components/schemas/ConversationItemDeleted
public struct ConversationItemDeleted: JSONModel {
    /// Identifier of the conversation.
    public var id: String
    /// Kind of this object.
    public var object: String { "conversation" }
    /// When the conversation was created, in Unix seconds.
    public var createdAt: Int
    /// Short texts kept with the conversation.
    public var metadata: StringMap?
    /// Always true.
    public var deleted: Bool
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        createdAt: Int,
        metadata: StringMap?,
        deleted: Bool,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.createdAt = createdAt
        self.metadata = metadata
        self.deleted = deleted
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "conversation")
        createdAt = try reader.required("created_at")
        metadata = try reader.nullable("metadata")
        deleted = try reader.required("deleted")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("created_at", createdAt)
        writer.write("metadata", orNull: metadata)
        writer.write("deleted", deleted)
        return writer.json(additionalProperties)
    }
}
