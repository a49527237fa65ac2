// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A shield checked messages.
///
/// Source: agents.yaml#/components/schemas/ShieldCallStep
public struct ShieldCallStep: JSONModel {
    /// Tag of this kind.
    public var stepType: String { "shield_call" }
    /// Turn that it belongs to.
    public var turnID: String
    /// Identifier of the step.
    public var stepID: String
    /// When it began.
    public var startedAt: String?
    /// When it ended.
    public var completedAt: String?
    /// What the shield objects to; absent when nothing.
    public var violation: SafetyViolation?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        turnID: String,
        stepID: String,
        startedAt: String? = nil,
        completedAt: String? = nil,
        violation: SafetyViolation? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.turnID = turnID
        self.stepID = stepID
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.violation = violation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("step_type", "shield_call")
        turnID = try reader.required("turn_id")
        stepID = try reader.required("step_id")
        startedAt = try reader.optional("started_at")
        completedAt = try reader.optional("completed_at")
        violation = try reader.optional("violation")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("step_type", stepType)
        writer.write("turn_id", turnID)
        writer.write("step_id", stepID)
        writer.write("started_at", ifPresent: startedAt)
        writer.write("completed_at", ifPresent: completedAt)
        writer.write("violation", ifPresent: violation)
        return writer.json(additionalProperties)
    }
}
