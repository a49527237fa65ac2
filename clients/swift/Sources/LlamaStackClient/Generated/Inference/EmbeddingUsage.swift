// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Tokens used.
///
/// Source: inference.yaml#/components/schemas/EmbeddingUsage
public struct EmbeddingUsage: JSONModel {
    /// Tokens read.
    public var promptTokens: Int
    /// The same.
    public var totalTokens: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(promptTokens: Int, totalTokens: Int, additionalProperties: JSONObject = JSONObject()) {
        self.promptTokens = promptTokens
        self.totalTokens = totalTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        promptTokens = try reader.required("prompt_tokens")
        totalTokens = try reader.required("total_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("prompt_tokens", promptTokens)
        writer.write("total_tokens", totalTokens)
        return writer.json(additionalProperties)
    }
}
