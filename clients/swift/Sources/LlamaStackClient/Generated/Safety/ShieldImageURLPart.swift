// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An image in OpenAI's form.
///
/// Source: safety.yaml#/components/schemas/ShieldImageUrlPart
public struct ShieldImageURLPart: JSONModel {
    /// Tag of this kind.
    public var type: String { "image_url" }
    /// Where an image is.
    public var imageURL: SafetyImageURL
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(imageURL: SafetyImageURL, additionalProperties: JSONObject = JSONObject()) {
        self.imageURL = imageURL
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "image_url")
        imageURL = try reader.required("image_url")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("image_url", imageURL)
        return writer.json(additionalProperties)
    }
}
