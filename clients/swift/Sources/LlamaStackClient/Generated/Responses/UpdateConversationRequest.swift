// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The new metadata of a conversation.
///
/// Source: responses.yaml#/components/schemas/UpdateConversationRequest
public struct UpdateConversationRequest: JSONModel {
    /// Short texts that replace the earlier ones; null removes them.
    public var metadata: StringMap?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(metadata: StringMap?, additionalProperties: JSONObject = JSONObject()) {
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        metadata = try reader.nullable("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("metadata", orNull: metadata)
        return writer.json(additionalProperties)
    }
}
