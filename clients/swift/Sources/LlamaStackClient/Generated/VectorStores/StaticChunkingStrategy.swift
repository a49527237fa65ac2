// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Chunks of a fixed size.
///
/// Source: vector_stores.yaml#/components/schemas/StaticChunkingStrategy
public struct StaticChunkingStrategy: JSONModel {
    /// Tag of this kind.
    public var type: String { "static" }
    /// Size of chunks.
    public var `static`: StaticChunkingConfig
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(`static`: StaticChunkingConfig, additionalProperties: JSONObject = JSONObject()) {
        self.`static` = `static`
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "static")
        `static` = try reader.required("static")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("static", `static`)
        return writer.json(additionalProperties)
    }
}
