// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Size of chunks and the model that leads into them.
///
/// Source: vector_stores.yaml#/components/schemas/ContextualChunkingConfig
public struct ContextualChunkingConfig: JSONModel {
    /// Model that writes the lead. Default the stack's.
    public var modelID: Nullable<String>?
    /// Prompt for the model, with the placeholders `{{WHOLE_DOCUMENT}}` and `{{CHUNK_CONTENT}}`. Default the
    /// provider's.
    public var contextPrompt: String?
    /// Most tokens in a chunk.
    public var maxChunkSizeTokens: Int?
    /// Tokens that neighbours have in common; more than half a chunk counts as half.
    public var chunkOverlapTokens: Int?
    /// How long to wait for one lead.
    public var timeoutSeconds: Nullable<Int>?
    /// How many leads to ask for at once.
    public var maxConcurrency: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        modelID: Nullable<String>? = nil,
        contextPrompt: String? = nil,
        maxChunkSizeTokens: Int? = nil,
        chunkOverlapTokens: Int? = nil,
        timeoutSeconds: Nullable<Int>? = nil,
        maxConcurrency: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.modelID = modelID
        self.contextPrompt = contextPrompt
        self.maxChunkSizeTokens = maxChunkSizeTokens
        self.chunkOverlapTokens = chunkOverlapTokens
        self.timeoutSeconds = timeoutSeconds
        self.maxConcurrency = maxConcurrency
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        modelID = try reader.optionalNullable("model_id")
        contextPrompt = try reader.optional("context_prompt")
        maxChunkSizeTokens = try reader.optional("max_chunk_size_tokens")
        chunkOverlapTokens = try reader.optional("chunk_overlap_tokens")
        timeoutSeconds = try reader.optionalNullable("timeout_seconds")
        maxConcurrency = try reader.optionalNullable("max_concurrency")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model_id", ifPresent: modelID)
        writer.write("context_prompt", ifPresent: contextPrompt)
        writer.write("max_chunk_size_tokens", ifPresent: maxChunkSizeTokens)
        writer.write("chunk_overlap_tokens", ifPresent: chunkOverlapTokens)
        writer.write("timeout_seconds", ifPresent: timeoutSeconds)
        writer.write("max_concurrency", ifPresent: maxConcurrency)
        return writer.json(additionalProperties)
    }
}
