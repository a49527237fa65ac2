// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file that the text offers.
///
/// Source: responses.yaml#/components/schemas/ResponseFilePath
public struct ResponseFilePath: JSONModel {
    /// Tag of this kind.
    public var type: String { "file_path" }
    /// Identifier of the file.
    public var fileID: String
    /// Place in the text where the file belongs, in characters.
    public var index: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(fileID: String, index: Int, additionalProperties: JSONObject = JSONObject()) {
        self.fileID = fileID
        self.index = index
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "file_path")
        fileID = try reader.required("file_id")
        index = try reader.required("index")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("file_id", fileID)
        writer.write("index", index)
        return writer.json(additionalProperties)
    }
}
