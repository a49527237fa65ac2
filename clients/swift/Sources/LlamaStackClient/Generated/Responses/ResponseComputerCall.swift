// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Something to do on a computer's screen.
///
/// Source: responses.yaml#/components/schemas/ResponseComputerCall
public struct ResponseComputerCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "computer_call" }
    /// Identifier of the item.
    public var id: String
    /// Identifier of the call, named by its result.
    public var callID: String
    /// Doubts that the caller must acknowledge first.
    public var pendingSafetyChecks: [ResponseSafetyCheck]
    /// How far an item is.
    public var status: ResponseItemStatus
    /// What to do.
    public var action: Nullable<ResponseComputerAction>?
    /// What to do, where it is several steps.
    public var actions: Nullable<[ResponseComputerAction]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        callID: String,
        pendingSafetyChecks: [ResponseSafetyCheck],
        status: ResponseItemStatus,
        action: Nullable<ResponseComputerAction>? = nil,
        actions: Nullable<[ResponseComputerAction]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.callID = callID
        self.pendingSafetyChecks = pendingSafetyChecks
        self.status = status
        self.action = action
        self.actions = actions
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "computer_call")
        id = try reader.required("id")
        callID = try reader.required("call_id")
        pendingSafetyChecks = try reader.required("pending_safety_checks")
        status = try reader.required("status")
        action = try reader.optionalNullable("action")
        actions = try reader.optionalNullable("actions")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("call_id", callID)
        writer.write("pending_safety_checks", pendingSafetyChecks)
        writer.write("status", status)
        writer.write("action", ifPresent: action)
        writer.write("actions", ifPresent: actions)
        return writer.json(additionalProperties)
    }
}
