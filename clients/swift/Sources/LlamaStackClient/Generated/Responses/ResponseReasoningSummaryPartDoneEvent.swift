// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A piece of a summary is complete.
///
/// Source: responses.yaml#/components/schemas/ResponseReasoningSummaryPartDoneEvent
public struct ResponseReasoningSummaryPartDoneEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.reasoning_summary_part.done" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the piece in the summary.
    public var summaryIndex: Int
    /// A piece of a summary.
    public var part: ResponseSummaryText
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        summaryIndex: Int,
        part: ResponseSummaryText,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.part = part
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.reasoning_summary_part.done")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        summaryIndex = try reader.required("summary_index")
        part = try reader.required("part")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("summary_index", summaryIndex)
        writer.write("part", part)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
