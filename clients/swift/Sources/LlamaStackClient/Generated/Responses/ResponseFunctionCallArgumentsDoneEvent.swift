// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The arguments of a function are complete.
///
/// Source: responses.yaml#/components/schemas/ResponseFunctionCallArgumentsDoneEvent
public struct ResponseFunctionCallArgumentsDoneEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.function_call_arguments.done" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// All arguments as JSON text.
    public var arguments: String
    /// Name of the function.
    public var name: String?
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        arguments: String,
        sequenceNumber: Int,
        name: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.arguments = arguments
        self.sequenceNumber = sequenceNumber
        self.name = name
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.function_call_arguments.done")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        arguments = try reader.required("arguments")
        name = try reader.optional("name")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("arguments", arguments)
        writer.write("name", ifPresent: name)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
