// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A search in vector stores.
///
/// Source: responses.yaml#/components/schemas/ResponseFileSearchCall
public struct ResponseFileSearchCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "file_search_call" }
    /// Identifier of the item.
    public var id: String
    /// What was searched for.
    public var queries: [String]
    /// How far a search is.
    public var status: ResponseSearchStatus
    /// What was found, where it was asked for.
    public var results: Nullable<[ResponseFileSearchResult]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        queries: [String],
        status: ResponseSearchStatus,
        results: Nullable<[ResponseFileSearchResult]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.queries = queries
        self.status = status
        self.results = results
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "file_search_call")
        id = try reader.required("id")
        queries = try reader.required("queries")
        status = try reader.required("status")
        results = try reader.optionalNullable("results")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("queries", queries)
        writer.write("status", status)
        writer.write("results", ifPresent: results)
        return writer.json(additionalProperties)
    }
}
