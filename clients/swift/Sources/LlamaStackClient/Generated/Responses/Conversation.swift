// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A conversation that outlives its responses.
///
/// Source: responses.yaml#/components/schemas/Conversation
public struct Conversation: JSONModel {
    /// Identifier of the conversation.
    public var id: String
    /// Kind of this object.
    public var object: String { "conversation" }
    /// When it was created, in Unix seconds.
    public var createdAt: Int
    /// Short texts kept with the conversation.
    public var metadata: StringMap?
    /// The items, where the answer carries them; a list of items has them all.
    public var items: Nullable<[ResponseItem]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        createdAt: Int,
        metadata: StringMap?,
        items: Nullable<[ResponseItem]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.createdAt = createdAt
        self.metadata = metadata
        self.items = items
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "conversation")
        createdAt = try reader.required("created_at")
        metadata = try reader.nullable("metadata")
        items = try reader.optionalNullable("items")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("created_at", createdAt)
        writer.write("metadata", orNull: metadata)
        writer.write("items", ifPresent: items)
        return writer.json(additionalProperties)
    }
}
