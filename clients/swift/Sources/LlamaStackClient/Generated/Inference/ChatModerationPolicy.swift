// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What follows from findings in each direction.
///
/// Source: inference.yaml#/components/schemas/ChatModerationPolicy
public struct ChatModerationPolicy: JSONModel {
    /// For the chat.
    public var input: Nullable<ChatModerationRule>?
    /// For the answer.
    public var output: Nullable<ChatModerationRule>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        input: Nullable<ChatModerationRule>? = nil,
        output: Nullable<ChatModerationRule>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.input = input
        self.output = output
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        input = try reader.optionalNullable("input")
        output = try reader.optionalNullable("output")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("input", ifPresent: input)
        writer.write("output", ifPresent: output)
        return writer.json(additionalProperties)
    }
}
