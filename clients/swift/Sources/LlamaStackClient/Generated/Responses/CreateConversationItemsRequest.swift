// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Items for a conversation.
///
/// Source: responses.yaml#/components/schemas/CreateConversationItemsRequest
public struct CreateConversationItemsRequest: JSONModel {
    /// The items, 20 at most.
    public var items: [ResponseInputItem]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(items: [ResponseInputItem], additionalProperties: JSONObject = JSONObject()) {
        self.items = items
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        items = try reader.required("items")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("items", items)
        return writer.json(additionalProperties)
    }
}
