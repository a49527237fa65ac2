// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A refusal is complete.
///
/// Source: responses.yaml#/components/schemas/ResponseRefusalDoneEvent
public struct ResponseRefusalDoneEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.refusal.done" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the part in the item.
    public var contentIndex: Int
    /// The whole refusal.
    public var refusal: String
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        contentIndex: Int,
        refusal: String,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.refusal = refusal
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.refusal.done")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        contentIndex = try reader.required("content_index")
        refusal = try reader.required("refusal")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("content_index", contentIndex)
        writer.write("refusal", refusal)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
