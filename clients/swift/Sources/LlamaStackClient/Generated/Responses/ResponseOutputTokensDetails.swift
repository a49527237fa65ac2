// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the generated tokens were for.
///
/// Source: responses.yaml#/components/schemas/ResponseOutputTokensDetails
public struct ResponseOutputTokensDetails: JSONModel {
    /// Tokens spent on thinking.
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
