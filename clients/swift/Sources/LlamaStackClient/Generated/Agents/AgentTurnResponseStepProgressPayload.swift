// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A step adds content.
///
/// Source: agents.yaml#/components/schemas/AgentTurnResponseStepProgressPayload
public struct AgentTurnResponseStepProgressPayload: JSONModel {
    /// Tag of this kind.
    public var eventType: String { "step_progress" }
    /// Kind of a step.
    public var stepType: AgentStepType
    /// Identifier of the step.
    public var stepID: String
    /// What a stream adds to the content so far.
    public var delta: ContentDelta
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        stepType: AgentStepType,
        stepID: String,
        delta: ContentDelta,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.stepType = stepType
        self.stepID = stepID
        self.delta = delta
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("event_type", "step_progress")
        stepType = try reader.required("step_type")
        stepID = try reader.required("step_id")
        delta = try reader.required("delta")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("event_type", eventType)
        writer.write("step_type", stepType)
        writer.write("step_id", stepID)
        writer.write("delta", delta)
        return writer.json(additionalProperties)
    }
}
