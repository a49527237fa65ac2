// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Tokens used.
///
/// Source: inference.yaml#/components/schemas/CompletionUsage
public struct CompletionUsage: JSONModel {
    /// Tokens read.
    public var promptTokens: Int
    /// Tokens written.
    public var completionTokens: Int
    /// Both together.
    public var totalTokens: Int
    /// What kinds of tokens were read.
    public var promptTokensDetails: Nullable<PromptTokensDetails>?
    /// What kinds of tokens were written.
    public var completionTokensDetails: Nullable<CompletionTokensDetails>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        promptTokens: Int,
        completionTokens: Int,
        totalTokens: Int,
        promptTokensDetails: Nullable<PromptTokensDetails>? = nil,
        completionTokensDetails: Nullable<CompletionTokensDetails>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.totalTokens = totalTokens
        self.promptTokensDetails = promptTokensDetails
        self.completionTokensDetails = completionTokensDetails
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        promptTokens = try reader.required("prompt_tokens")
        completionTokens = try reader.required("completion_tokens")
        totalTokens = try reader.required("total_tokens")
        promptTokensDetails = try reader.optionalNullable("prompt_tokens_details")
        completionTokensDetails = try reader.optionalNullable("completion_tokens_details")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("prompt_tokens", promptTokens)
        writer.write("completion_tokens", completionTokens)
        writer.write("total_tokens", totalTokens)
        writer.write("prompt_tokens_details", ifPresent: promptTokensDetails)
        writer.write("completion_tokens_details", ifPresent: completionTokensDetails)
        return writer.json(additionalProperties)
    }
}
