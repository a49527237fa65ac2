// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file, by identifier or in place.
///
/// Source: inference.yaml#/components/schemas/ChatFile
public struct ChatFile: JSONModel {
    /// Identifier of an uploaded file.
    public var fileID: Nullable<String>?
    /// The file itself in base64.
    public var fileData: Nullable<String>?
    /// Its name.
    public var filename: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        fileID: Nullable<String>? = nil,
        fileData: Nullable<String>? = nil,
        filename: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.fileID = fileID
        self.fileData = fileData
        self.filename = filename
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        fileID = try reader.optionalNullable("file_id")
        fileData = try reader.optionalNullable("file_data")
        filename = try reader.optionalNullable("filename")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("file_id", ifPresent: fileID)
        writer.write("file_data", ifPresent: fileData)
        writer.write("filename", ifPresent: filename)
        return writer.json(additionalProperties)
    }
}
