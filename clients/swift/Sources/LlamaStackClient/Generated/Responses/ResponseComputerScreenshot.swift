// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A picture of the screen.
///
/// Source: responses.yaml#/components/schemas/ResponseComputerScreenshot
public struct ResponseComputerScreenshot: JSONModel {
    /// Tag of this kind.
    public var type: String { "computer_screenshot" }
    /// Address of the picture.
    public var imageURL: Nullable<String>?
    /// File that holds the picture.
    public var fileID: Nullable<String>?
    /// How closely to look. Default `auto`.
    public var detail: Nullable<ResponseImageDetail>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        imageURL: Nullable<String>? = nil,
        fileID: Nullable<String>? = nil,
        detail: Nullable<ResponseImageDetail>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.imageURL = imageURL
        self.fileID = fileID
        self.detail = detail
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "computer_screenshot")
        imageURL = try reader.optionalNullable("image_url")
        fileID = try reader.optionalNullable("file_id")
        detail = try reader.optionalNullable("detail")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("image_url", ifPresent: imageURL)
        writer.write("file_id", ifPresent: fileID)
        writer.write("detail", ifPresent: detail)
        return writer.json(additionalProperties)
    }
}
