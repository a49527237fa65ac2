// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How a conversation starts.
///
/// Source: responses.yaml#/components/schemas/CreateConversationRequest
public struct CreateConversationRequest: JSONModel {
    /// First items, 20 at most.
    public var items: Nullable<[ResponseInputItem]>?
    /// Short texts to keep with the conversation.
    public var metadata: Nullable<StringMap>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        items: Nullable<[ResponseInputItem]>? = nil,
        metadata: Nullable<StringMap>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.items = items
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        items = try reader.optionalNullable("items")
        metadata = try reader.optionalNullable("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("items", ifPresent: items)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
