// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a store has read from a file.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFileContentResponse
public struct VectorStoreFileContentResponse: JSONModel {
    /// Kind of this object.
    public var object: String { "vector_store.file_content.page" }
    /// The chunks.
    public var data: [VectorStoreContent]
    /// Whether chunks follow.
    public var hasMore: Bool
    /// Token of the next page.
    public var nextPage: String?
    /// Identifier of the file.
    public var fileID: String
    /// Name of the file.
    public var filename: String
    /// Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512.
    public var attributes: VectorStoreAttributes
    /// The chunks once more, for clients older than `data`.
    public var content: [VectorStoreContent]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        data: [VectorStoreContent],
        hasMore: Bool,
        nextPage: String?,
        fileID: String,
        filename: String,
        attributes: VectorStoreAttributes,
        content: [VectorStoreContent],
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.data = data
        self.hasMore = hasMore
        self.nextPage = nextPage
        self.fileID = fileID
        self.filename = filename
        self.attributes = attributes
        self.content = content
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("object", "vector_store.file_content.page")
        data = try reader.required("data")
        hasMore = try reader.required("has_more")
        nextPage = try reader.nullable("next_page")
        fileID = try reader.required("file_id")
        filename = try reader.required("filename")
        attributes = try reader.required("attributes")
        content = try reader.required("content")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("object", object)
        writer.write("data", data)
        writer.write("has_more", hasMore)
        writer.write("next_page", orNull: nextPage)
        writer.write("file_id", fileID)
        writer.write("filename", filename)
        writer.write("attributes", attributes)
        writer.write("content", content)
        return writer.json(additionalProperties)
    }
}
