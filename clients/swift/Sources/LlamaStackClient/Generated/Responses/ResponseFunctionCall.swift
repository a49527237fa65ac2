// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call of one of the caller's functions.
///
/// Source: responses.yaml#/components/schemas/ResponseFunctionCall
public struct ResponseFunctionCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "function_call" }
    /// Identifier of the call, named by its result.
    public var callID: String
    /// Name of the function.
    public var name: String
    /// Arguments as JSON text.
    public var arguments: String
    /// Identifier of the item.
    public var id: Nullable<String>?
    /// How far the item is.
    public var status: Nullable<ResponseItemStatus>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        name: String,
        arguments: String,
        id: Nullable<String>? = nil,
        status: Nullable<ResponseItemStatus>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.name = name
        self.arguments = arguments
        self.id = id
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "function_call")
        callID = try reader.required("call_id")
        name = try reader.required("name")
        arguments = try reader.required("arguments")
        id = try reader.optionalNullable("id")
        status = try reader.optionalNullable("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("call_id", callID)
        writer.write("name", name)
        writer.write("arguments", arguments)
        writer.write("id", ifPresent: id)
        writer.write("status", ifPresent: status)
        return writer.json(additionalProperties)
    }
}
