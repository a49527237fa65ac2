// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A part of an item is complete.
///
/// Source: responses.yaml#/components/schemas/ResponseContentPartDoneEvent
public struct ResponseContentPartDoneEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.content_part.done" }
    /// Identifier of the response.
    public var responseID: String
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the part in the item.
    public var contentIndex: Int
    /// A part of an item in a stream.
    public var part: ResponseStreamPart
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        responseID: String,
        itemID: String,
        outputIndex: Int,
        contentIndex: Int,
        part: ResponseStreamPart,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.responseID = responseID
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.part = part
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.content_part.done")
        responseID = try reader.required("response_id")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        contentIndex = try reader.required("content_index")
        part = try reader.required("part")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("response_id", responseID)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("content_index", contentIndex)
        writer.write("part", part)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
