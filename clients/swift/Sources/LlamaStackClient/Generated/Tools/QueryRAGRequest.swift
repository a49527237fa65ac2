// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What context to look for.
///
/// Source: tools.yaml#/components/schemas/QueryRagRequest
public struct QueryRAGRequest: JSONModel {
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    /// Vector databases or vector stores to look in.
    public var vectorDBIDs: [String]
    /// How context is found and written.
    public var queryConfig: RAGQueryConfig?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: InterleavedContent,
        vectorDBIDs: [String],
        queryConfig: RAGQueryConfig? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.vectorDBIDs = vectorDBIDs
        self.queryConfig = queryConfig
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        content = try reader.required("content")
        vectorDBIDs = try reader.required("vector_db_ids")
        queryConfig = try reader.optional("query_config")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("content", content)
        writer.write("vector_db_ids", vectorDBIDs)
        writer.write("query_config", ifPresent: queryConfig)
        return writer.json(additionalProperties)
    }
}
