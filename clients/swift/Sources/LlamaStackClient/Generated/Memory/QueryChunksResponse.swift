// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a query found.
///
/// Source: memory.yaml#/components/schemas/QueryChunksResponse
public struct QueryChunksResponse: JSONModel {
    /// The chunks, best first.
    public var chunks: [EmbeddedChunk]
    /// The score of each chunk; higher is better.
    public var scores: [Double]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(chunks: [EmbeddedChunk], scores: [Double], additionalProperties: JSONObject = JSONObject()) {
        self.chunks = chunks
        self.scores = scores
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        chunks = try reader.required("chunks")
        scores = try reader.required("scores")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("chunks", chunks)
        writer.write("scores", scores)
        return writer.json(additionalProperties)
    }
}
