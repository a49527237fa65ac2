// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What to look for. Name the place in `vector_store_id` or by its older name `vector_db_id`; both is
/// `vector_store_id`, neither is not found.
///
/// Source: memory.yaml#/components/schemas/QueryChunksRequest
public struct QueryChunksRequest: JSONModel {
    /// The vector store.
    public var vectorStoreID: String?
    /// The vector store under its older name.
    public var vectorDBID: String?
    /// Text, one content item, or a list of items that mix text and images.
    public var query: InterleavedContent
    /// Settings of the query.
    public var params: Nullable<QueryChunksParams>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        query: InterleavedContent,
        vectorStoreID: String? = nil,
        vectorDBID: String? = nil,
        params: Nullable<QueryChunksParams>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.query = query
        self.vectorStoreID = vectorStoreID
        self.vectorDBID = vectorDBID
        self.params = params
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        vectorStoreID = try reader.optional("vector_store_id")
        vectorDBID = try reader.optional("vector_db_id")
        query = try reader.required("query")
        params = try reader.optionalNullable("params")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("vector_store_id", ifPresent: vectorStoreID)
        writer.write("vector_db_id", ifPresent: vectorDBID)
        writer.write("query", query)
        writer.write("params", ifPresent: params)
        return writer.json(additionalProperties)
    }
}
