// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Chunks of a fixed size, each led by a sentence of a model that says where it stands in the file.
///
/// Source: vector_stores.yaml#/components/schemas/ContextualChunkingStrategy
public struct ContextualChunkingStrategy: JSONModel {
    /// Tag of this kind.
    public var type: String { "contextual" }
    /// Size of chunks and the model that leads into them.
    public var contextual: ContextualChunkingConfig
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(contextual: ContextualChunkingConfig, additionalProperties: JSONObject = JSONObject()) {
        self.contextual = contextual
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "contextual")
        contextual = try reader.required("contextual")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("contextual", contextual)
        return writer.json(additionalProperties)
    }
}
