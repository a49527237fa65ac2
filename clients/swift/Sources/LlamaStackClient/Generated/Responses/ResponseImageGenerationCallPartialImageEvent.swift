// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An image as far as it is.
///
/// Source: responses.yaml#/components/schemas/ResponseImageGenerationCallPartialImageEvent
public struct ResponseImageGenerationCallPartialImageEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.image_generation_call.partial_image" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Number of the unfinished image.
    public var partialImageIndex: Int
    /// The image in base64.
    public var partialImageB64: String
    /// Width and height.
    public var size: String?
    /// Quality of the image.
    public var quality: String?
    /// Background of the image.
    public var background: String?
    /// Format of the image.
    public var outputFormat: String?
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        partialImageIndex: Int,
        partialImageB64: String,
        sequenceNumber: Int,
        size: String? = nil,
        quality: String? = nil,
        background: String? = nil,
        outputFormat: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.partialImageIndex = partialImageIndex
        self.partialImageB64 = partialImageB64
        self.sequenceNumber = sequenceNumber
        self.size = size
        self.quality = quality
        self.background = background
        self.outputFormat = outputFormat
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.image_generation_call.partial_image")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        partialImageIndex = try reader.required("partial_image_index")
        partialImageB64 = try reader.required("partial_image_b64")
        size = try reader.optional("size")
        quality = try reader.optional("quality")
        background = try reader.optional("background")
        outputFormat = try reader.optional("output_format")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("partial_image_index", partialImageIndex)
        writer.write("partial_image_b64", partialImageB64)
        writer.write("size", ifPresent: size)
        writer.write("quality", ifPresent: quality)
        writer.write("background", ifPresent: background)
        writer.write("output_format", ifPresent: outputFormat)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
