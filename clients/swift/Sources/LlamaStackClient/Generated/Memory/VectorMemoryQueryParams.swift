// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How a vector bank searches.
///
/// Source: memory.yaml#/components/schemas/VectorMemoryQueryParams
public struct VectorMemoryQueryParams: JSONModel {
    /// What decides whether a chunk fits - its meaning, its words, or both.
    public var mode: VectorStoreSearchMode?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(mode: VectorStoreSearchMode? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.mode = mode
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        mode = try reader.optional("mode")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("mode", ifPresent: mode)
        return writer.json(additionalProperties)
    }
}
