// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a free-text tool returned.
///
/// Source: responses.yaml#/components/schemas/ResponseCustomToolCallOutput
public struct ResponseCustomToolCallOutput: JSONModel {
    /// Tag of this kind.
    public var type: String { "custom_tool_call_output" }
    /// The call that this answers.
    public var callID: String
    /// The result of a tool, as text or as pieces of content.
    public var output: ResponseToolOutput
    /// Identifier of the item.
    public var id: Nullable<String>?
    /// How far the item is.
    public var status: Nullable<ResponseItemStatus>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        output: ResponseToolOutput,
        id: Nullable<String>? = nil,
        status: Nullable<ResponseItemStatus>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.output = output
        self.id = id
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "custom_tool_call_output")
        callID = try reader.required("call_id")
        output = try reader.required("output")
        id = try reader.optionalNullable("id")
        status = try reader.optionalNullable("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("call_id", callID)
        writer.write("output", output)
        writer.write("id", ifPresent: id)
        writer.write("status", ifPresent: status)
        return writer.json(additionalProperties)
    }
}
