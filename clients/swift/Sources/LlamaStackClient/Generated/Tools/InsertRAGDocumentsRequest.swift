// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Documents to read.
///
/// Source: tools.yaml#/components/schemas/InsertRagDocumentsRequest
public struct InsertRAGDocumentsRequest: JSONModel {
    /// The documents.
    public var documents: [RAGDocument]
    /// Vector database or vector store that keeps the chunks.
    public var vectorDBID: String
    /// Most tokens in a chunk.
    public var chunkSizeInTokens: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        documents: [RAGDocument],
        vectorDBID: String,
        chunkSizeInTokens: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.documents = documents
        self.vectorDBID = vectorDBID
        self.chunkSizeInTokens = chunkSizeInTokens
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        documents = try reader.required("documents")
        vectorDBID = try reader.required("vector_db_id")
        chunkSizeInTokens = try reader.required("chunk_size_in_tokens")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("documents", documents)
        writer.write("vector_db_id", vectorDBID)
        writer.write("chunk_size_in_tokens", chunkSizeInTokens)
        return writer.json(additionalProperties)
    }
}
