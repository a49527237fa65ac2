// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kinds of tokens written.
///
/// Source: batches.yaml#/components/schemas/BatchOutputTokensDetails
public struct BatchOutputTokensDetails: JSONModel {
    /// Thought before the answer.
    public var reasoningTokens: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(reasoningTokens: Int, additionalProperties: JSONObject = JSONObject()) {
        self.reasoningTokens = reasoningTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        reasoningTokens = try reader.required("reasoning_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("reasoning_tokens", reasoningTokens)
        return writer.json(additionalProperties)
    }
}
