// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A bank that finds by words.
///
/// Source: memory.yaml#/components/schemas/KeywordMemoryBankParams
public struct KeywordMemoryBankParams: JSONModel {
    /// Tag of this kind.
    public var memoryBankType: String { "keyword" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("memory_bank_type", "keyword")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("memory_bank_type", memoryBankType)
        return writer.json(additionalProperties)
    }
}
