// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Settings of a query. Those of another kind of bank count for nothing.
///
/// Source: memory.yaml#/components/schemas/MemoryQueryParams
public struct MemoryQueryParams: JSONModel {
    /// How many chunks to answer at most.
    public var maxChunks: Int?
    /// Chunks that score lower are left out. Default none are.
    public var scoreThreshold: Double?
    /// Settings for a vector bank.
    public var vector: Nullable<VectorMemoryQueryParams>?
    /// Settings for a key-value bank.
    public var keyvalue: Nullable<KeyValueMemoryQueryParams>?
    /// Settings for a keyword bank.
    public var keyword: Nullable<KeywordMemoryQueryParams>?
    /// Settings for a graph bank.
    public var graph: Nullable<GraphMemoryQueryParams>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        maxChunks: Int? = nil,
        scoreThreshold: Double? = nil,
        vector: Nullable<VectorMemoryQueryParams>? = nil,
        keyvalue: Nullable<KeyValueMemoryQueryParams>? = nil,
        keyword: Nullable<KeywordMemoryQueryParams>? = nil,
        graph: Nullable<GraphMemoryQueryParams>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.maxChunks = maxChunks
        self.scoreThreshold = scoreThreshold
        self.vector = vector
        self.keyvalue = keyvalue
        self.keyword = keyword
        self.graph = graph
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        maxChunks = try reader.optional("max_chunks")
        scoreThreshold = try reader.optional("score_threshold")
        vector = try reader.optionalNullable("vector")
        keyvalue = try reader.optionalNullable("keyvalue")
        keyword = try reader.optionalNullable("keyword")
        graph = try reader.optionalNullable("graph")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("max_chunks", ifPresent: maxChunks)
        writer.write("score_threshold", ifPresent: scoreThreshold)
        writer.write("vector", ifPresent: vector)
        writer.write("keyvalue", ifPresent: keyvalue)
        writer.write("keyword", ifPresent: keyword)
        writer.write("graph", ifPresent: graph)
        return writer.json(additionalProperties)
    }
}
