// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A document to read.
///
/// Source: tools.yaml#/components/schemas/RagDocument
public struct RAGDocument: JSONModel {
    /// Identifier of the document.
    public var documentID: String
    /// A document: in place, or the URL that it is read from.
    public var content: DocumentContent
    /// MIME type of the content. Default `text/plain`.
    public var mimeType: Nullable<String>?
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        documentID: String,
        content: DocumentContent,
        mimeType: Nullable<String>? = nil,
        metadata: Metadata? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.documentID = documentID
        self.content = content
        self.mimeType = mimeType
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        documentID = try reader.required("document_id")
        content = try reader.required("content")
        mimeType = try reader.optionalNullable("mime_type")
        metadata = try reader.optional("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("document_id", documentID)
        writer.write("content", content)
        writer.write("mime_type", ifPresent: mimeType)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
