// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A passage that was found.
///
/// Source: responses.yaml#/components/schemas/ResponseFileSearchResult
public struct ResponseFileSearchResult: JSONModel {
    /// File that holds the passage.
    public var fileID: String
    /// Name of the file.
    public var filename: String
    /// The passage.
    public var text: String
    /// How well it fits, 0 to 1.
    public var score: Double
    /// Attributes of the file.
    public var attributes: JSONObject?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        fileID: String,
        filename: String,
        text: String,
        score: Double,
        attributes: JSONObject?,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.fileID = fileID
        self.filename = filename
        self.text = text
        self.score = score
        self.attributes = attributes
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        fileID = try reader.required("file_id")
        filename = try reader.required("filename")
        text = try reader.required("text")
        score = try reader.required("score")
        attributes = try reader.nullable("attributes")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("file_id", fileID)
        writer.write("filename", filename)
        writer.write("text", text)
        writer.write("score", score)
        writer.write("attributes", orNull: attributes)
        return writer.json(additionalProperties)
    }
}
