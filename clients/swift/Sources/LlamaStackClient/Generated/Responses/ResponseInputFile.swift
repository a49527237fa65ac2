// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file for the model; give its address, its identifier or its content.
///
/// Source: responses.yaml#/components/schemas/ResponseInputFile
public struct ResponseInputFile: JSONModel {
    /// Tag of this kind.
    public var type: String { "input_file" }
    /// Identifier of the file.
    public var fileID: Nullable<String>?
    /// Address of the file.
    public var fileURL: Nullable<String>?
    /// Content of the file in base64, or as `data:`.
    public var fileData: Nullable<String>?
    /// Name of the file.
    public var filename: Nullable<String>?
    /// How closely to look at its pages. Default `auto`.
    public var detail: Nullable<ResponseFileDetail>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        fileID: Nullable<String>? = nil,
        fileURL: Nullable<String>? = nil,
        fileData: Nullable<String>? = nil,
        filename: Nullable<String>? = nil,
        detail: Nullable<ResponseFileDetail>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.fileID = fileID
        self.fileURL = fileURL
        self.fileData = fileData
        self.filename = filename
        self.detail = detail
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "input_file")
        fileID = try reader.optionalNullable("file_id")
        fileURL = try reader.optionalNullable("file_url")
        fileData = try reader.optionalNullable("file_data")
        filename = try reader.optionalNullable("filename")
        detail = try reader.optionalNullable("detail")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("file_id", ifPresent: fileID)
        writer.write("file_url", ifPresent: fileURL)
        writer.write("file_data", ifPresent: fileData)
        writer.write("filename", ifPresent: filename)
        writer.write("detail", ifPresent: detail)
        return writer.json(additionalProperties)
    }
}
