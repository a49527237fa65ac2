// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kinds of tokens read.
///
/// Source: batches.yaml#/components/schemas/BatchInputTokensDetails
public struct BatchInputTokensDetails: JSONModel {
    /// Taken from the cache.
    public var cachedTokens: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(cachedTokens: Int, additionalProperties: JSONObject = JSONObject()) {
        self.cachedTokens = cachedTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        cachedTokens = try reader.required("cached_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("cached_tokens", cachedTokens)
        return writer.json(additionalProperties)
    }
}
