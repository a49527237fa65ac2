// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Images that the model makes.
///
/// Source: responses.yaml#/components/schemas/ResponseImageGenerationTool
public struct ResponseImageGenerationTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "image_generation" }
    /// Model that makes them.
    public var model: Nullable<String>?
    /// Whether to make an image anew or from another. Default `auto`.
    public var action: Nullable<ResponseImageAction>?
    /// Width and height, such as `1024x1024`, or `auto`.
    public var size: Nullable<String>?
    /// Quality of the image. Default `auto`.
    public var quality: Nullable<ResponseImageQuality>?
    /// Background of the image. Default `auto`.
    public var background: Nullable<ResponseImageBackground>?
    /// Format of the image. Default `png`.
    public var outputFormat: Nullable<ResponseImageFormat>?
    /// Quality of compression in percent. Default 100.
    public var outputCompression: Nullable<Int>?
    /// How closely to keep to the image given.
    public var inputFidelity: Nullable<ResponseImageFidelity>?
    /// Where the image given may change.
    public var inputImageMask: Nullable<ResponseImageMask>?
    /// How strictly images are judged, such as `auto` or `low`.
    public var moderation: Nullable<String>?
    /// How many unfinished images to stream. Default 0.
    public var partialImages: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: Nullable<String>? = nil,
        action: Nullable<ResponseImageAction>? = nil,
        size: Nullable<String>? = nil,
        quality: Nullable<ResponseImageQuality>? = nil,
        background: Nullable<ResponseImageBackground>? = nil,
        outputFormat: Nullable<ResponseImageFormat>? = nil,
        outputCompression: Nullable<Int>? = nil,
        inputFidelity: Nullable<ResponseImageFidelity>? = nil,
        inputImageMask: Nullable<ResponseImageMask>? = nil,
        moderation: Nullable<String>? = nil,
        partialImages: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.action = action
        self.size = size
        self.quality = quality
        self.background = background
        self.outputFormat = outputFormat
        self.outputCompression = outputCompression
        self.inputFidelity = inputFidelity
        self.inputImageMask = inputImageMask
        self.moderation = moderation
        self.partialImages = partialImages
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "image_generation")
        model = try reader.optionalNullable("model")
        action = try reader.optionalNullable("action")
        size = try reader.optionalNullable("size")
        quality = try reader.optionalNullable("quality")
        background = try reader.optionalNullable("background")
        outputFormat = try reader.optionalNullable("output_format")
        outputCompression = try reader.optionalNullable("output_compression")
        inputFidelity = try reader.optionalNullable("input_fidelity")
        inputImageMask = try reader.optionalNullable("input_image_mask")
        moderation = try reader.optionalNullable("moderation")
        partialImages = try reader.optionalNullable("partial_images")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("model", ifPresent: model)
        writer.write("action", ifPresent: action)
        writer.write("size", ifPresent: size)
        writer.write("quality", ifPresent: quality)
        writer.write("background", ifPresent: background)
        writer.write("output_format", ifPresent: outputFormat)
        writer.write("output_compression", ifPresent: outputCompression)
        writer.write("input_fidelity", ifPresent: inputFidelity)
        writer.write("input_image_mask", ifPresent: inputImageMask)
        writer.write("moderation", ifPresent: moderation)
        writer.write("partial_images", ifPresent: partialImages)
        return writer.json(additionalProperties)
    }
}
