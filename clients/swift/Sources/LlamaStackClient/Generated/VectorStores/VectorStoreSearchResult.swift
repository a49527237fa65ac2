// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A chunk that a search found.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreSearchResult
public struct VectorStoreSearchResult: JSONModel {
    /// File that the chunk comes from.
    public var fileID: String
    /// Name of that file.
    public var filename: String
    /// How well it fits; higher is better.
    public var score: Double
    /// Attributes of that file.
    public var attributes: VectorStoreAttributes?
    /// The chunk.
    public var content: [VectorStoreContent]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        fileID: String,
        filename: String,
        score: Double,
        attributes: VectorStoreAttributes?,
        content: [VectorStoreContent],
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.fileID = fileID
        self.filename = filename
        self.score = score
        self.attributes = attributes
        self.content = content
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        fileID = try reader.required("file_id")
        filename = try reader.required("filename")
        score = try reader.required("score")
        attributes = try reader.nullable("attributes")
        content = try reader.required("content")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("file_id", fileID)
        writer.write("filename", filename)
        writer.write("score", score)
        writer.write("attributes", orNull: attributes)
        writer.write("content", content)
        return writer.json(additionalProperties)
    }
}
