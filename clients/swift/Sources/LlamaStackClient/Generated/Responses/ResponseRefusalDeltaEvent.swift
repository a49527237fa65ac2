// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of a refusal.
///
/// Source: responses.yaml#/components/schemas/ResponseRefusalDeltaEvent
public struct ResponseRefusalDeltaEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.refusal.delta" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the part in the item.
    public var contentIndex: Int
    /// The new characters.
    public var delta: String
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        contentIndex: Int,
        delta: String,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.refusal.delta")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        contentIndex = try reader.required("content_index")
        delta = try reader.required("delta")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("content_index", contentIndex)
        writer.write("delta", delta)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
