// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An image that the model made.
///
/// Source: responses.yaml#/components/schemas/ResponseImageGenerationCall
public struct ResponseImageGenerationCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "image_generation_call" }
    /// Identifier of the item.
    public var id: String
    /// How far an image is.
    public var status: ResponseImageGenerationStatus
    /// The image in base64; null until it is there.
    public var result: String?
    /// The description that the image was made from.
    public var revisedPrompt: Nullable<String>?
    /// Whether it was made anew or from another.
    public var action: Nullable<ResponseImageAction>?
    /// Width and height, such as `1024x1024`.
    public var size: Nullable<String>?
    /// Quality of the image.
    public var quality: Nullable<ResponseImageQuality>?
    /// Background of the image.
    public var background: Nullable<ResponseImageBackground>?
    /// Format of the image.
    public var outputFormat: Nullable<ResponseImageFormat>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        status: ResponseImageGenerationStatus,
        result: String?,
        revisedPrompt: Nullable<String>? = nil,
        action: Nullable<ResponseImageAction>? = nil,
        size: Nullable<String>? = nil,
        quality: Nullable<ResponseImageQuality>? = nil,
        background: Nullable<ResponseImageBackground>? = nil,
        outputFormat: Nullable<ResponseImageFormat>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.status = status
        self.result = result
        self.revisedPrompt = revisedPrompt
        self.action = action
        self.size = size
        self.quality = quality
        self.background = background
        self.outputFormat = outputFormat
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "image_generation_call")
        id = try reader.required("id")
        status = try reader.required("status")
        result = try reader.nullable("result")
        revisedPrompt = try reader.optionalNullable("revised_prompt")
        action = try reader.optionalNullable("action")
        size = try reader.optionalNullable("size")
        quality = try reader.optionalNullable("quality")
        background = try reader.optionalNullable("background")
        outputFormat = try reader.optionalNullable("output_format")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("status", status)
        writer.write("result", orNull: result)
        writer.write("revised_prompt", ifPresent: revisedPrompt)
        writer.write("action", ifPresent: action)
        writer.write("size", ifPresent: size)
        writer.write("quality", ifPresent: quality)
        writer.write("background", ifPresent: background)
        writer.write("output_format", ifPresent: outputFormat)
        return writer.json(additionalProperties)
    }
}
