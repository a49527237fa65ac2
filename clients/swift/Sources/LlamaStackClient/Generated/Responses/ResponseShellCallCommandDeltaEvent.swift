// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of a command for a shell.
///
/// Source: responses.yaml#/components/schemas/ResponseShellCallCommandDeltaEvent
public struct ResponseShellCallCommandDeltaEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.shell_call_command.delta" }
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the command in the call.
    public var commandIndex: Int
    /// The new characters.
    public var delta: String
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        outputIndex: Int,
        commandIndex: Int,
        delta: String,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.outputIndex = outputIndex
        self.commandIndex = commandIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.shell_call_command.delta")
        outputIndex = try reader.required("output_index")
        commandIndex = try reader.required("command_index")
        delta = try reader.required("delta")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("output_index", outputIndex)
        writer.write("command_index", commandIndex)
        writer.write("delta", delta)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
