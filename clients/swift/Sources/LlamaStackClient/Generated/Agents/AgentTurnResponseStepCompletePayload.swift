// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A step ends.
///
/// Source: agents.yaml#/components/schemas/AgentTurnResponseStepCompletePayload
public struct AgentTurnResponseStepCompletePayload: JSONModel {
    /// Tag of this kind.
    public var eventType: String { "step_complete" }
    /// Kind of a step.
    public var stepType: AgentStepType
    /// Identifier of the step.
    public var stepID: String
    /// Something that the agent did in a turn.
    public var stepDetails: AgentStep
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        stepType: AgentStepType,
        stepID: String,
        stepDetails: AgentStep,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.stepType = stepType
        self.stepID = stepID
        self.stepDetails = stepDetails
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("event_type", "step_complete")
        stepType = try reader.required("step_type")
        stepID = try reader.required("step_id")
        stepDetails = try reader.required("step_details")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("event_type", eventType)
        writer.write("step_type", stepType)
        writer.write("step_id", stepID)
        writer.write("step_details", stepDetails)
        return writer.json(additionalProperties)
    }
}
