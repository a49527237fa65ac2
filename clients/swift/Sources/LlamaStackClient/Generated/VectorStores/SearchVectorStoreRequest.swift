// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What to look for.
///
/// Source: vector_stores.yaml#/components/schemas/SearchVectorStoreRequest
public struct SearchVectorStoreRequest: JSONModel {
    /// One query, or several whose results are joined.
    public var query: VectorStoreSearchQuery
    /// Condition on the attributes of files. Default none.
    public var filters: Nullable<VectorStoreFilter>?
    /// How many chunks to answer at most.
    public var maxNumResults: Nullable<Int>?
    /// How to rank the chunks.
    public var rankingOptions: Nullable<VectorStoreRankingOptions>?
    /// Whether a model may put the query into better words.
    public var rewriteQuery: Nullable<Bool>?
    /// What decides whether a chunk fits. Default `vector`.
    public var searchMode: Nullable<VectorStoreSearchMode>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        query: VectorStoreSearchQuery,
        filters: Nullable<VectorStoreFilter>? = nil,
        maxNumResults: Nullable<Int>? = nil,
        rankingOptions: Nullable<VectorStoreRankingOptions>? = nil,
        rewriteQuery: Nullable<Bool>? = nil,
        searchMode: Nullable<VectorStoreSearchMode>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.query = query
        self.filters = filters
        self.maxNumResults = maxNumResults
        self.rankingOptions = rankingOptions
        self.rewriteQuery = rewriteQuery
        self.searchMode = searchMode
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        query = try reader.required("query")
        filters = try reader.optionalNullable("filters")
        maxNumResults = try reader.optionalNullable("max_num_results")
        rankingOptions = try reader.optionalNullable("ranking_options")
        rewriteQuery = try reader.optionalNullable("rewrite_query")
        searchMode = try reader.optionalNullable("search_mode")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("query", query)
        writer.write("filters", ifPresent: filters)
        writer.write("max_num_results", ifPresent: maxNumResults)
        writer.write("ranking_options", ifPresent: rankingOptions)
        writer.write("rewrite_query", ifPresent: rewriteQuery)
        writer.write("search_mode", ifPresent: searchMode)
        return writer.json(additionalProperties)
    }
}
