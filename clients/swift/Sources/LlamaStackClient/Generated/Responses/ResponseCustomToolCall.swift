// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call of one of the caller's free-text tools.
///
/// Source: responses.yaml#/components/schemas/ResponseCustomToolCall
public struct ResponseCustomToolCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "custom_tool_call" }
    /// Identifier of the call, named by its result.
    public var callID: String
    /// Name of the tool.
    public var name: String
    /// What the model gives to the tool.
    public var input: String
    /// Identifier of the item.
    public var id: Nullable<String>?
    /// How far the item is.
    public var status: Nullable<ResponseItemStatus>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        name: String,
        input: String,
        id: Nullable<String>? = nil,
        status: Nullable<ResponseItemStatus>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.name = name
        self.input = input
        self.id = id
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "custom_tool_call")
        callID = try reader.required("call_id")
        name = try reader.required("name")
        input = try reader.required("input")
        id = try reader.optionalNullable("id")
        status = try reader.optionalNullable("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("call_id", callID)
        writer.write("name", name)
        writer.write("input", input)
        writer.write("id", ifPresent: id)
        writer.write("status", ifPresent: status)
        return writer.json(additionalProperties)
    }
}
