// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where an image comes from; give one of the two.
///
/// Source: common.yaml#/components/schemas/ImageSource
public struct ImageSource: JSONModel {
    /// Where the image is kept.
    public var url: Nullable<Url>?
    /// The image itself in base64.
    public var data: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        url: Nullable<Url>? = nil,
        data: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.url = url
        self.data = data
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        url = try reader.optionalNullable("url")
        data = try reader.optionalNullable("data")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("url", ifPresent: url)
        writer.write("data", ifPresent: data)
        return writer.json(additionalProperties)
    }
}
