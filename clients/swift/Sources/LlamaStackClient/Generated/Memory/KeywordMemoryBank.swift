// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A bank that finds by words.
///
/// Source: memory.yaml#/components/schemas/KeywordMemoryBank
public struct KeywordMemoryBank: JSONModel {
    /// Name of the bank in this stack.
    public var identifier: String
    /// The provider that keeps it.
    public var providerID: String
    /// Its name at the provider.
    public var providerResourceID: String
    /// Kind of this resource.
    public var type: String { "memory_bank" }
    /// Tag of this kind.
    public var memoryBankType: String { "keyword" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        providerID: String,
        providerResourceID: String,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.providerID = providerID
        self.providerResourceID = providerResourceID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.required("provider_resource_id")
        try reader.constant("type", "memory_bank")
        try reader.constant("memory_bank_type", "keyword")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", providerResourceID)
        writer.write("type", type)
        writer.write("memory_bank_type", memoryBankType)
        return writer.json(additionalProperties)
    }
}
