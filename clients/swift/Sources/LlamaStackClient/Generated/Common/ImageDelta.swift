// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of an image.
///
/// Source: common.yaml#/components/schemas/ImageDelta
public struct ImageDelta: JSONModel {
    /// Tag of this kind.
    public var type: String { "image" }
    /// Bytes of the image in base64.
    public var image: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(image: String, additionalProperties: JSONObject = JSONObject()) {
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
