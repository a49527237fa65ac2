// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A step begins.
///
/// Source: agents.yaml#/components/schemas/AgentTurnResponseStepStartPayload
public struct AgentTurnResponseStepStartPayload: JSONModel {
    /// Tag of this kind.
    public var eventType: String { "step_start" }
    /// Kind of a step.
    public var stepType: AgentStepType
    /// Identifier of the step.
    public var stepID: String
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        stepType: AgentStepType,
        stepID: String,
        metadata: Metadata? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.stepType = stepType
        self.stepID = stepID
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("event_type", "step_start")
        stepType = try reader.required("step_type")
        stepID = try reader.required("step_id")
        metadata = try reader.optional("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("event_type", eventType)
        writer.write("step_type", stepType)
        writer.write("step_id", stepID)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
