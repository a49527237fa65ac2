// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where an image may change.
///
/// Source: responses.yaml#/components/schemas/ResponseImageMask
public struct ResponseImageMask: JSONModel {
    /// The mask as `data:`.
    public var imageURL: Nullable<String>?
    /// File that holds the mask.
    public var fileID: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        imageURL: Nullable<String>? = nil,
        fileID: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.imageURL = imageURL
        self.fileID = fileID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        imageURL = try reader.optionalNullable("image_url")
        fileID = try reader.optionalNullable("file_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("image_url", ifPresent: imageURL)
        writer.write("file_id", ifPresent: fileID)
        return writer.json(additionalProperties)
    }
}
