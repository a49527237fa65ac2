// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a command put out is complete.
///
/// Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDoneEvent
public struct ResponseShellCallOutputContentDoneEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.shell_call_output_content.done" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the command in the call.
    public var commandIndex: Int
    /// All of it.
    public var output: [ResponseShellOutput]
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        commandIndex: Int,
        output: [ResponseShellOutput],
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.commandIndex = commandIndex
        self.output = output
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.shell_call_output_content.done")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        commandIndex = try reader.required("command_index")
        output = try reader.required("output")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("command_index", commandIndex)
        writer.write("output", output)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
