// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file that the text draws on.
///
/// Source: responses.yaml#/components/schemas/ResponseFileCitation
public struct ResponseFileCitation: JSONModel {
    /// Tag of this kind.
    public var type: String { "file_citation" }
    /// Identifier of the file.
    public var fileID: String
    /// Name of the file.
    public var filename: String
    /// Place in the text where the citation belongs, in characters.
    public var index: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(fileID: String, filename: String, index: Int, additionalProperties: JSONObject = JSONObject()) {
        self.fileID = fileID
        self.filename = filename
        self.index = index
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "file_citation")
        fileID = try reader.required("file_id")
        filename = try reader.required("filename")
        index = try reader.required("index")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("file_id", fileID)
        writer.write("filename", filename)
        writer.write("index", index)
        return writer.json(additionalProperties)
    }
}
