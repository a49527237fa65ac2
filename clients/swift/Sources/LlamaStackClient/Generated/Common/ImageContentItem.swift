// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An image, by reference or in place.
///
/// Source: common.yaml#/components/schemas/ImageContentItem
public struct ImageContentItem: JSONModel {
    /// Tag of this kind.
    public var type: String { "image" }
    /// Where an image comes from; give one of the two.
    public var image: ImageSource
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(image: ImageSource, additionalProperties: JSONObject = JSONObject()) {
        self.image = image
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "image")
        image = try reader.required("image")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("image", image)
        return writer.json(additionalProperties)
    }
}
