// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Documents to keep.
///
/// Source: memory.yaml#/components/schemas/InsertDocumentsRequest
public struct InsertDocumentsRequest: JSONModel {
    /// The memory bank.
    public var bankID: String
    /// The documents.
    public var documents: [MemoryBankDocument]
    /// Forget the documents after this time. Default never.
    public var ttlSeconds: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        bankID: String,
        documents: [MemoryBankDocument],
        ttlSeconds: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.bankID = bankID
        self.documents = documents
        self.ttlSeconds = ttlSeconds
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        bankID = try reader.required("bank_id")
        documents = try reader.required("documents")
        ttlSeconds = try reader.optionalNullable("ttl_seconds")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("bank_id", bankID)
        writer.write("documents", documents)
        writer.write("ttl_seconds", ifPresent: ttlSeconds)
        return writer.json(additionalProperties)
    }
}
