// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A piece of a document in a memory bank.
///
/// Source: memory.yaml#/components/schemas/MemoryChunk
public struct MemoryChunk: JSONModel {
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    /// Tokens of the content.
    public var tokenCount: Int
    /// Document that it is a piece of.
    public var documentID: String
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata?
    /// Nodes from a start node to this one. Graph banks only.
    public var path: [String]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: InterleavedContent,
        tokenCount: Int,
        documentID: String,
        metadata: Metadata? = nil,
        path: [String]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.tokenCount = tokenCount
        self.documentID = documentID
        self.metadata = metadata
        self.path = path
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        content = try reader.required("content")
        tokenCount = try reader.required("token_count")
        documentID = try reader.required("document_id")
        metadata = try reader.optional("metadata")
        path = try reader.optional("path")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("content", content)
        writer.write("token_count", tokenCount)
        writer.write("document_id", documentID)
        writer.write("metadata", ifPresent: metadata)
        writer.write("path", ifPresent: path)
        return writer.json(additionalProperties)
    }
}
