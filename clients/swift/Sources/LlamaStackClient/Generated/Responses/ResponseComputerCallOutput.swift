// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The screen after a step.
///
/// Source: responses.yaml#/components/schemas/ResponseComputerCallOutput
public struct ResponseComputerCallOutput: JSONModel {
    /// Tag of this kind.
    public var type: String { "computer_call_output" }
    /// The call that this answers.
    public var callID: String
    /// A picture of the screen.
    public var output: ResponseComputerScreenshot
    /// Identifier of the item.
    public var id: Nullable<String>?
    /// Doubts that the caller acknowledged.
    public var acknowledgedSafetyChecks: Nullable<[ResponseSafetyCheck]>?
    /// How far the item is.
    public var status: Nullable<ResponseComputerOutputStatus>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        output: ResponseComputerScreenshot,
        id: Nullable<String>? = nil,
        acknowledgedSafetyChecks: Nullable<[ResponseSafetyCheck]>? = nil,
        status: Nullable<ResponseComputerOutputStatus>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.output = output
        self.id = id
        self.acknowledgedSafetyChecks = acknowledgedSafetyChecks
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "computer_call_output")
        callID = try reader.required("call_id")
        output = try reader.required("output")
        id = try reader.optionalNullable("id")
        acknowledgedSafetyChecks = try reader.optionalNullable("acknowledged_safety_checks")
        status = try reader.optionalNullable("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("call_id", callID)
        writer.write("output", output)
        writer.write("id", ifPresent: id)
        writer.write("acknowledged_safety_checks", ifPresent: acknowledgedSafetyChecks)
        writer.write("status", ifPresent: status)
        return writer.json(additionalProperties)
    }
}
