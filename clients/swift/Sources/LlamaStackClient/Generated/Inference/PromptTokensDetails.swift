// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kinds of tokens read.
///
/// Source: inference.yaml#/components/schemas/PromptTokensDetails
public struct PromptTokensDetails: JSONModel {
    /// Taken from the cache.
    public var cachedTokens: Nullable<Int>?
    /// Put into the cache.
    public var cacheWriteTokens: Nullable<Int>?
    /// Text.
    public var textTokens: Nullable<Int>?
    /// Images.
    public var imageTokens: Nullable<Int>?
    /// Sound.
    public var audioTokens: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        cachedTokens: Nullable<Int>? = nil,
        cacheWriteTokens: Nullable<Int>? = nil,
        textTokens: Nullable<Int>? = nil,
        imageTokens: Nullable<Int>? = nil,
        audioTokens: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.cachedTokens = cachedTokens
        self.cacheWriteTokens = cacheWriteTokens
        self.textTokens = textTokens
        self.imageTokens = imageTokens
        self.audioTokens = audioTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        cachedTokens = try reader.optionalNullable("cached_tokens")
        cacheWriteTokens = try reader.optionalNullable("cache_write_tokens")
        textTokens = try reader.optionalNullable("text_tokens")
        imageTokens = try reader.optionalNullable("image_tokens")
        audioTokens = try reader.optionalNullable("audio_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("cached_tokens", ifPresent: cachedTokens)
        writer.write("cache_write_tokens", ifPresent: cacheWriteTokens)
        writer.write("text_tokens", ifPresent: textTokens)
        writer.write("image_tokens", ifPresent: imageTokens)
        writer.write("audio_tokens", ifPresent: audioTokens)
        return writer.json(additionalProperties)
    }
}
