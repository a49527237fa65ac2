// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A memory bank to make.
///
/// Source: memory.yaml#/components/schemas/RegisterMemoryBankRequest
public struct RegisterMemoryBankRequest: JSONModel {
    /// Name of the bank in this stack.
    public var memoryBankID: String
    /// Kind of a memory bank with its settings.
    public var params: MemoryBankParams
    /// Provider that keeps the bank; needed where several offer its kind.
    public var providerID: Nullable<String>?
    /// Its name at the provider. Default the same as `memory_bank_id`.
    public var providerMemoryBankID: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        memoryBankID: String,
        params: MemoryBankParams,
        providerID: Nullable<String>? = nil,
        providerMemoryBankID: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.memoryBankID = memoryBankID
        self.params = params
        self.providerID = providerID
        self.providerMemoryBankID = providerMemoryBankID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        memoryBankID = try reader.required("memory_bank_id")
        params = try reader.required("params")
        providerID = try reader.optionalNullable("provider_id")
        providerMemoryBankID = try reader.optionalNullable("provider_memory_bank_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("memory_bank_id", memoryBankID)
        writer.write("params", params)
        writer.write("provider_id", ifPresent: providerID)
        writer.write("provider_memory_bank_id", ifPresent: providerMemoryBankID)
        return writer.json(additionalProperties)
    }
}
