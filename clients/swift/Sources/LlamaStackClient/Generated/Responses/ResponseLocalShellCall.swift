// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A command to run on the caller's computer.
///
/// Source: responses.yaml#/components/schemas/ResponseLocalShellCall
public struct ResponseLocalShellCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "local_shell_call" }
    /// Identifier of the item.
    public var id: String
    /// Identifier of the call.
    public var callID: String
    /// A command with its surroundings.
    public var action: ResponseLocalShellAction
    /// How far an item is.
    public var status: ResponseItemStatus
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        callID: String,
        action: ResponseLocalShellAction,
        status: ResponseItemStatus,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.callID = callID
        self.action = action
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "local_shell_call")
        id = try reader.required("id")
        callID = try reader.required("call_id")
        action = try reader.required("action")
        status = try reader.required("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("call_id", callID)
        writer.write("action", action)
        writer.write("status", status)
        return writer.json(additionalProperties)
    }
}
