// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of what a command put out.
///
/// Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDeltaEvent
public struct ResponseShellCallOutputContentDeltaEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.shell_call_output_content.delta" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the command in the call.
    public var commandIndex: Int
    /// New characters of what a command put out.
    public var delta: ResponseShellOutputDelta
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        commandIndex: Int,
        delta: ResponseShellOutputDelta,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.commandIndex = commandIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.shell_call_output_content.delta")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        commandIndex = try reader.required("command_index")
        delta = try reader.required("delta")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("command_index", commandIndex)
        writer.write("delta", delta)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
