// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A thought is complete.
///
/// Source: responses.yaml#/components/schemas/ResponseReasoningTextDoneEvent
public struct ResponseReasoningTextDoneEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.reasoning_text.done" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the part in the item.
    public var contentIndex: Int
    /// The whole thought.
    public var text: String
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        contentIndex: Int,
        text: String,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.text = text
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.reasoning_text.done")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        contentIndex = try reader.required("content_index")
        text = try reader.required("text")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("content_index", contentIndex)
        writer.write("text", text)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
