// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call of an MCP server failed.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpCallFailedEvent
public struct ResponseMCPCallFailedEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.mcp_call.failed" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.mcp_call.failed")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
