// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The arguments of an MCP tool are complete.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpCallArgumentsDoneEvent
public struct ResponseMCPCallArgumentsDoneEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.mcp_call_arguments.done" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// All arguments as JSON text.
    public var arguments: String
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        arguments: String,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.arguments = arguments
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.mcp_call_arguments.done")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        arguments = try reader.required("arguments")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("arguments", arguments)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
