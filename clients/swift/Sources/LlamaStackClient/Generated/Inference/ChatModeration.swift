// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What moderation found.
///
/// Source: inference.yaml#/components/schemas/ChatModeration
public struct ChatModeration: JSONModel {
    /// Findings, or why there are none.
    public var input: ChatModerationOutcome
    /// Findings, or why there are none.
    public var output: ChatModerationOutcome
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        input: ChatModerationOutcome,
        output: ChatModerationOutcome,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.input = input
        self.output = output
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        input = try reader.required("input")
        output = try reader.required("output")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("input", input)
        writer.write("output", output)
        return writer.json(additionalProperties)
    }
}
