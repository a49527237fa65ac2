// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An image for the model; give its address or its file.
///
/// Source: responses.yaml#/components/schemas/ResponseInputImage
public struct ResponseInputImage: JSONModel {
    /// Tag of this kind.
    public var type: String { "input_image" }
    /// Address of the image, or the image itself as `data:`.
    public var imageURL: Nullable<String>?
    /// File that holds the image.
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
        try reader.constant("type", "input_image")
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
