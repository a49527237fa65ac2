// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A conversation to check.
///
/// Source: safety.yaml#/components/schemas/RunShieldRequest
public struct RunShieldRequest: JSONModel {
    /// The shield that checks.
    public var shieldID: String
    /// The conversation, oldest message first.
    public var messages: [ShieldMessage]
    /// Settings of this run; what they mean is the provider's choice.
    public var params: JSONObject?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        shieldID: String,
        messages: [ShieldMessage],
        params: JSONObject? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.shieldID = shieldID
        self.messages = messages
        self.params = params
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        shieldID = try reader.required("shield_id")
        messages = try reader.required("messages")
        params = try reader.optional("params")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("shield_id", shieldID)
        writer.write("messages", messages)
        writer.write("params", ifPresent: params)
        return writer.json(additionalProperties)
    }
}
