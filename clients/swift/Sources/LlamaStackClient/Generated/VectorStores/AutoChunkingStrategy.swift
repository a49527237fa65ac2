// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The store chooses, as a rule 800 tokens with 400 in common.
///
/// Source: vector_stores.yaml#/components/schemas/AutoChunkingStrategy
public struct AutoChunkingStrategy: JSONModel {
    /// Tag of this kind.
    public var type: String { "auto" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "auto")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        return writer.json(additionalProperties)
    }
}
