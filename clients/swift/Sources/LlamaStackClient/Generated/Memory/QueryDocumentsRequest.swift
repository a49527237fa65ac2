// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What to look for in a memory bank.
///
/// Source: memory.yaml#/components/schemas/QueryDocumentsRequest
public struct QueryDocumentsRequest: JSONModel {
    /// The memory bank.
    public var bankID: String
    /// Text, one content item, or a list of items that mix text and images.
    public var query: InterleavedContent
    /// Settings of the query.
    public var params: Nullable<MemoryQueryParams>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        bankID: String,
        query: InterleavedContent,
        params: Nullable<MemoryQueryParams>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.bankID = bankID
        self.query = query
        self.params = params
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        bankID = try reader.required("bank_id")
        query = try reader.required("query")
        params = try reader.optionalNullable("params")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("bank_id", bankID)
        writer.write("query", query)
        writer.write("params", ifPresent: params)
        return writer.json(additionalProperties)
    }
}
