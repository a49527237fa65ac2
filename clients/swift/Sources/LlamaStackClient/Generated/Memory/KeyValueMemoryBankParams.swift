// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A bank that finds by key.
///
/// Source: memory.yaml#/components/schemas/KeyValueMemoryBankParams
public struct KeyValueMemoryBankParams: JSONModel {
    /// Tag of this kind.
    public var memoryBankType: String { "keyvalue" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("memory_bank_type", "keyvalue")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("memory_bank_type", memoryBankType)
        return writer.json(additionalProperties)
    }
}
