// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How context is found and written.
///
/// Source: tools.yaml#/components/schemas/RagQueryConfig
public struct RAGQueryConfig: JSONModel {
    /// How the query is made from the content.
    public var queryGeneratorConfig: RAGQueryGeneratorConfig?
    /// Most tokens of context.
    public var maxTokensInContext: Int?
    /// Most chunks of context.
    public var maxChunks: Int?
    /// How a chunk is written. `{index}`, `{chunk.content}` and `{metadata}` stand for its place, text and metadata.
    public var chunkTemplate: String?
    /// What decides whether a chunk fits. Default `vector`.
    public var mode: Nullable<VectorStoreSearchMode>?
    /// How a hybrid search joins its two lists. Default `rrf`.
    public var ranker: Nullable<RAGRanker>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        queryGeneratorConfig: RAGQueryGeneratorConfig? = nil,
        maxTokensInContext: Int? = nil,
        maxChunks: Int? = nil,
        chunkTemplate: String? = nil,
        mode: Nullable<VectorStoreSearchMode>? = nil,
        ranker: Nullable<RAGRanker>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.queryGeneratorConfig = queryGeneratorConfig
        self.maxTokensInContext = maxTokensInContext
        self.maxChunks = maxChunks
        self.chunkTemplate = chunkTemplate
        self.mode = mode
        self.ranker = ranker
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        queryGeneratorConfig = try reader.optional("query_generator_config")
        maxTokensInContext = try reader.optional("max_tokens_in_context")
        maxChunks = try reader.optional("max_chunks")
        chunkTemplate = try reader.optional("chunk_template")
        mode = try reader.optionalNullable("mode")
        ranker = try reader.optionalNullable("ranker")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("query_generator_config", ifPresent: queryGeneratorConfig)
        writer.write("max_tokens_in_context", ifPresent: maxTokensInContext)
        writer.write("max_chunks", ifPresent: maxChunks)
        writer.write("chunk_template", ifPresent: chunkTemplate)
        writer.write("mode", ifPresent: mode)
        writer.write("ranker", ifPresent: ranker)
        return writer.json(additionalProperties)
    }
}
