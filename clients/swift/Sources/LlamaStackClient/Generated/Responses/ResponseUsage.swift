// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Tokens that a response used.
///
/// Source: responses.yaml#/components/schemas/ResponseUsage
public struct ResponseUsage: JSONModel {
    /// Tokens read.
    public var inputTokens: Int
    /// Where the tokens read came from.
    public var inputTokensDetails: ResponseInputTokensDetails
    /// Tokens generated.
    public var outputTokens: Int
    /// What the generated tokens were for.
    public var outputTokensDetails: ResponseOutputTokensDetails
    /// Both together.
    public var totalTokens: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        inputTokens: Int,
        inputTokensDetails: ResponseInputTokensDetails,
        outputTokens: Int,
        outputTokensDetails: ResponseOutputTokensDetails,
        totalTokens: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.inputTokens = inputTokens
        self.inputTokensDetails = inputTokensDetails
        self.outputTokens = outputTokens
        self.outputTokensDetails = outputTokensDetails
        self.totalTokens = totalTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        inputTokens = try reader.required("input_tokens")
        inputTokensDetails = try reader.required("input_tokens_details")
        outputTokens = try reader.required("output_tokens")
        outputTokensDetails = try reader.required("output_tokens_details")
        totalTokens = try reader.required("total_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("input_tokens", inputTokens)
        writer.write("input_tokens_details", inputTokensDetails)
        writer.write("output_tokens", outputTokens)
        writer.write("output_tokens_details", outputTokensDetails)
        writer.write("total_tokens", totalTokens)
        return writer.json(additionalProperties)
    }
}
