// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Marks the end of a prompt to cache.
///
/// Source: inference.yaml#/components/schemas/PromptCacheBreakpoint
public struct PromptCacheBreakpoint: JSONModel {
    /// The caller chose this place.
    public var mode: String { "explicit" }
    /// How long a cached prompt is kept after its last use.
    public var ttl: PromptCacheTtl?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(ttl: PromptCacheTtl? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.ttl = ttl
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("mode", "explicit")
        ttl = try reader.optional("ttl")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("mode", mode)
        writer.write("ttl", ifPresent: ttl)
        return writer.json(additionalProperties)
    }
}
