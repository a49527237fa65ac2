// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Commands to run in a shell.
///
/// Source: responses.yaml#/components/schemas/ResponseShellCall
public struct ResponseShellCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "shell_call" }
    /// Identifier of the call, named by its result.
    public var callID: String
    /// Commands with their limits.
    public var action: ResponseShellAction
    /// Identifier of the item.
    public var id: Nullable<String>?
    /// Where they run.
    public var environment: Nullable<ResponseShellEnvironment>?
    /// How far the item is.
    public var status: Nullable<ResponseItemStatus>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        action: ResponseShellAction,
        id: Nullable<String>? = nil,
        environment: Nullable<ResponseShellEnvironment>? = nil,
        status: Nullable<ResponseItemStatus>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.action = action
        self.id = id
        self.environment = environment
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "shell_call")
        callID = try reader.required("call_id")
        action = try reader.required("action")
        id = try reader.optionalNullable("id")
        environment = try reader.optionalNullable("environment")
        status = try reader.optionalNullable("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("call_id", callID)
        writer.write("action", action)
        writer.write("id", ifPresent: id)
        writer.write("environment", ifPresent: environment)
        writer.write("status", ifPresent: status)
        return writer.json(additionalProperties)
    }
}
