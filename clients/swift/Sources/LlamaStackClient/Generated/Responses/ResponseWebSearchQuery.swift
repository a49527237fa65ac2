// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A question to a search engine.
///
/// Source: responses.yaml#/components/schemas/ResponseWebSearchQuery
public struct ResponseWebSearchQuery: JSONModel {
    /// Tag of this kind.
    public var type: String { "search" }
    /// The question.
    public var query: Nullable<String>?
    /// The questions, where there are several.
    public var queries: Nullable<[String]>?
    /// Pages that were found, where they were asked for.
    public var sources: Nullable<[ResponseWebSearchSource]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        query: Nullable<String>? = nil,
        queries: Nullable<[String]>? = nil,
        sources: Nullable<[ResponseWebSearchSource]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.query = query
        self.queries = queries
        self.sources = sources
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "search")
        query = try reader.optionalNullable("query")
        queries = try reader.optionalNullable("queries")
        sources = try reader.optionalNullable("sources")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("query", ifPresent: query)
        writer.write("queries", ifPresent: queries)
        writer.write("sources", ifPresent: sources)
        return writer.json(additionalProperties)
    }
}
