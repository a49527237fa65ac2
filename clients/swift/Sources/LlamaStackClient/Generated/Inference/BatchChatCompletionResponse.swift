// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Answers in the order of the conversations.
///
/// Source: inference.yaml#/components/schemas/BatchChatCompletionResponse
public struct BatchChatCompletionResponse: JSONModel {
    /// The answers.
    public var batch: [ChatCompletionResponse]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(batch: [ChatCompletionResponse], additionalProperties: JSONObject = JSONObject()) {
        self.batch = batch
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        batch = try reader.required("batch")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("batch", batch)
        return writer.json(additionalProperties)
    }
}
