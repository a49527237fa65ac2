// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Size of chunks.
///
/// Source: vector_stores.yaml#/components/schemas/StaticChunkingConfig
public struct StaticChunkingConfig: JSONModel {
    /// Most tokens in a chunk.
    public var maxChunkSizeTokens: Int?
    /// Tokens that neighbours have in common; more than half a chunk counts as half.
    public var chunkOverlapTokens: Int?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        maxChunkSizeTokens: Int? = nil,
        chunkOverlapTokens: Int? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.maxChunkSizeTokens = maxChunkSizeTokens
        self.chunkOverlapTokens = chunkOverlapTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        maxChunkSizeTokens = try reader.optional("max_chunk_size_tokens")
        chunkOverlapTokens = try reader.optional("chunk_overlap_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("max_chunk_size_tokens", ifPresent: maxChunkSizeTokens)
        writer.write("chunk_overlap_tokens", ifPresent: chunkOverlapTokens)
        return writer.json(additionalProperties)
    }
}
