// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which moderation model looks at a chat.
///
/// Source: inference.yaml#/components/schemas/ChatModerationOptions
public struct ChatModerationOptions: JSONModel {
    /// Identifier of the moderation model.
    public var model: String
    /// What follows from its findings.
    public var policy: Nullable<ChatModerationPolicy>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        policy: Nullable<ChatModerationPolicy>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.policy = policy
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        model = try reader.required("model")
        policy = try reader.optionalNullable("policy")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model", model)
        writer.write("policy", ifPresent: policy)
        return writer.json(additionalProperties)
    }
}
