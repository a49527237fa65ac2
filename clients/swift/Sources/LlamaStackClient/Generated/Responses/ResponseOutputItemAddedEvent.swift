// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An item begins.
///
/// Source: responses.yaml#/components/schemas/ResponseOutputItemAddedEvent
public struct ResponseOutputItemAddedEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.output_item.added" }
    /// Identifier of the response.
    public var responseID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// One thing that the model said or did, or a result given back to it.
    public var item: ResponseOutputItem
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        responseID: String,
        outputIndex: Int,
        item: ResponseOutputItem,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.responseID = responseID
        self.outputIndex = outputIndex
        self.item = item
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.output_item.added")
        responseID = try reader.required("response_id")
        outputIndex = try reader.required("output_index")
        item = try reader.required("item")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("response_id", responseID)
        writer.write("output_index", outputIndex)
        writer.write("item", item)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
