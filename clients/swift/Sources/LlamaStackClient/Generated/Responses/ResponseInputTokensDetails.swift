// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where the tokens read came from.
///
/// Source: responses.yaml#/components/schemas/ResponseInputTokensDetails
public struct ResponseInputTokensDetails: JSONModel {
    /// Tokens found in the cache.
    public var cachedTokens: Int
    /// Tokens put into the cache.
    public var cacheWriteTokens: Int?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(cachedTokens: Int, cacheWriteTokens: Int? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.cachedTokens = cachedTokens
        self.cacheWriteTokens = cacheWriteTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        cachedTokens = try reader.required("cached_tokens")
        cacheWriteTokens = try reader.optional("cache_write_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("cached_tokens", cachedTokens)
        writer.write("cache_write_tokens", ifPresent: cacheWriteTokens)
        return writer.json(additionalProperties)
    }
}
