// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How prompts are cached.
///
/// Source: inference.yaml#/components/schemas/PromptCacheOptions
public struct PromptCacheOptions: JSONModel {
    /// `implicit` caches what repeats; `explicit` only up to marked places.
    public var mode: PromptCacheMode?
    /// How long a cached prompt is kept after its last use.
    public var ttl: PromptCacheTtl?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        mode: PromptCacheMode? = nil,
        ttl: PromptCacheTtl? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.mode = mode
        self.ttl = ttl
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        mode = try reader.optional("mode")
        ttl = try reader.optional("ttl")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("mode", ifPresent: mode)
        writer.write("ttl", ifPresent: ttl)
        return writer.json(additionalProperties)
    }
}
