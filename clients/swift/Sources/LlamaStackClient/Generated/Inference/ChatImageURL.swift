// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where an image is, and how closely to look.
///
/// Source: inference.yaml#/components/schemas/ChatImageUrl
public struct ChatImageURL: JSONModel {
    /// Address of the image, or the image itself as a `data:` URL.
    public var url: String
    /// How closely to look. Default `auto`.
    public var detail: Nullable<ImageDetail>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(url: String, detail: Nullable<ImageDetail>? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.url = url
        self.detail = detail
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        url = try reader.required("url")
        detail = try reader.optionalNullable("detail")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("url", url)
        writer.write("detail", ifPresent: detail)
        return writer.json(additionalProperties)
    }
}
