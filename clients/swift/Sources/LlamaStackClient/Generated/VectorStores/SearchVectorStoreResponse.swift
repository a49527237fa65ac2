// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a search found.
///
/// Source: vector_stores.yaml#/components/schemas/SearchVectorStoreResponse
public struct SearchVectorStoreResponse: JSONModel {
    /// Kind of this object.
    public var object: String { "vector_store.search_results.page" }
    /// The queries that were searched for.
    public var searchQuery: [String]
    /// The chunks, best first.
    public var data: [VectorStoreSearchResult]
    /// Whether results follow.
    public var hasMore: Bool
    /// Token of the next page.
    public var nextPage: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        searchQuery: [String],
        data: [VectorStoreSearchResult],
        hasMore: Bool,
        nextPage: String?,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.searchQuery = searchQuery
        self.data = data
        self.hasMore = hasMore
        self.nextPage = nextPage
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("object", "vector_store.search_results.page")
        searchQuery = try reader.required("search_query")
        data = try reader.required("data")
        hasMore = try reader.required("has_more")
        nextPage = try reader.nullable("next_page")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("object", object)
        writer.write("search_query", searchQuery)
        writer.write("data", data)
        writer.write("has_more", hasMore)
        writer.write("next_page", orNull: nextPage)
        return writer.json(additionalProperties)
    }
}
