// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Search in vector stores.
///
/// Source: responses.yaml#/components/schemas/ResponseFileSearchTool
public struct ResponseFileSearchTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "file_search" }
    /// The stores to search.
    public var vectorStoreIDs: [String]
    /// Which files to look at: a comparison of `key`, `type` and `value`, or `and` or `or` of several as `type` and
    /// `filters`.
    public var filters: Nullable<JSONObject>?
    /// How many passages to find at most. Default 10.
    public var maxNumResults: Nullable<Int>?
    /// How passages are ranked.
    public var rankingOptions: Nullable<ResponseRankingOptions>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        vectorStoreIDs: [String],
        filters: Nullable<JSONObject>? = nil,
        maxNumResults: Nullable<Int>? = nil,
        rankingOptions: Nullable<ResponseRankingOptions>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.vectorStoreIDs = vectorStoreIDs
        self.filters = filters
        self.maxNumResults = maxNumResults
        self.rankingOptions = rankingOptions
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "file_search")
        vectorStoreIDs = try reader.required("vector_store_ids")
        filters = try reader.optionalNullable("filters")
        maxNumResults = try reader.optionalNullable("max_num_results")
        rankingOptions = try reader.optionalNullable("ranking_options")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("vector_store_ids", vectorStoreIDs)
        writer.write("filters", ifPresent: filters)
        writer.write("max_num_results", ifPresent: maxNumResults)
        writer.write("ranking_options", ifPresent: rankingOptions)
        return writer.json(additionalProperties)
    }
}
