// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Settings of a query; a provider may know more.
///
/// Source: memory.yaml#/components/schemas/QueryChunksParams
public struct QueryChunksParams: JSONModel {
    /// How many chunks to answer at most.
    public var maxChunks: Int?
    /// Chunks that score lower are left out. Default none are.
    public var scoreThreshold: Double?
    /// What decides whether a chunk fits - its meaning, its words, or both.
    public var mode: VectorStoreSearchMode?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        maxChunks: Int? = nil,
        scoreThreshold: Double? = nil,
        mode: VectorStoreSearchMode? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.maxChunks = maxChunks
        self.scoreThreshold = scoreThreshold
        self.mode = mode
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        maxChunks = try reader.optional("max_chunks")
        scoreThreshold = try reader.optional("score_threshold")
        mode = try reader.optional("mode")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("max_chunks", ifPresent: maxChunks)
        writer.write("score_threshold", ifPresent: scoreThreshold)
        writer.write("mode", ifPresent: mode)
        return writer.json(additionalProperties)
    }
}
