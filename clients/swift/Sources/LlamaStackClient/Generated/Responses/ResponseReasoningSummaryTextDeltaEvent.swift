// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of a summary.
///
/// Source: responses.yaml#/components/schemas/ResponseReasoningSummaryTextDeltaEvent
public struct ResponseReasoningSummaryTextDeltaEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.reasoning_summary_text.delta" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the piece in the summary.
    public var summaryIndex: Int
    /// The new characters.
    public var delta: String
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        summaryIndex: Int,
        delta: String,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.reasoning_summary_text.delta")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        summaryIndex = try reader.required("summary_index")
        delta = try reader.required("delta")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("summary_index", summaryIndex)
        writer.write("delta", delta)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
