// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Tools ran.
///
/// Source: agents.yaml#/components/schemas/ToolExecutionStep
public struct ToolExecutionStep: JSONModel {
    /// Tag of this kind.
    public var stepType: String { "tool_execution" }
    /// Turn that it belongs to.
    public var turnID: String
    /// Identifier of the step.
    public var stepID: String
    /// When it began.
    public var startedAt: String?
    /// When it ended.
    public var completedAt: String?
    /// What the model asked for.
    public var toolCalls: [ToolCall]
    /// What the tools gave back.
    public var toolResponses: [ToolResponse]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        turnID: String,
        stepID: String,
        toolCalls: [ToolCall],
        toolResponses: [ToolResponse],
        startedAt: String? = nil,
        completedAt: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.turnID = turnID
        self.stepID = stepID
        self.toolCalls = toolCalls
        self.toolResponses = toolResponses
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("step_type", "tool_execution")
        turnID = try reader.required("turn_id")
        stepID = try reader.required("step_id")
        startedAt = try reader.optional("started_at")
        completedAt = try reader.optional("completed_at")
        toolCalls = try reader.required("tool_calls")
        toolResponses = try reader.required("tool_responses")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("step_type", stepType)
        writer.write("turn_id", turnID)
        writer.write("step_id", stepID)
        writer.write("started_at", ifPresent: startedAt)
        writer.write("completed_at", ifPresent: completedAt)
        writer.write("tool_calls", toolCalls)
        writer.write("tool_responses", toolResponses)
        return writer.json(additionalProperties)
    }
}
