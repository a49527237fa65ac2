// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// New metadata of a stored chat completion.
///
/// Source: inference.yaml#/components/schemas/UpdateChatCompletionRequest
public struct UpdateChatCompletionRequest: JSONModel {
    /// The new metadata; null removes it.
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
