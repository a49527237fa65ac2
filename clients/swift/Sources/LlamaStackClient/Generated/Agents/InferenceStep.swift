// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The model was asked.
///
/// Source: agents.yaml#/components/schemas/InferenceStep
public struct InferenceStep: JSONModel {
    /// Tag of this kind.
    public var stepType: String { "inference" }
    /// Turn that it belongs to.
    public var turnID: String
    /// Identifier of the step.
    public var stepID: String
    /// When it began.
    public var startedAt: String?
    /// When it ended.
    public var completedAt: String?
    /// What the model says.
    public var modelResponse: CompletionMessage
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        turnID: String,
        stepID: String,
        modelResponse: CompletionMessage,
        startedAt: String? = nil,
        completedAt: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.turnID = turnID
        self.stepID = stepID
        self.modelResponse = modelResponse
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("step_type", "inference")
        turnID = try reader.required("turn_id")
        stepID = try reader.required("step_id")
        startedAt = try reader.optional("started_at")
        completedAt = try reader.optional("completed_at")
        modelResponse = try reader.required("model_response")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("step_type", stepType)
        writer.write("turn_id", turnID)
        writer.write("step_id", stepID)
        writer.write("started_at", ifPresent: startedAt)
        writer.write("completed_at", ifPresent: completedAt)
        writer.write("model_response", modelResponse)
        return writer.json(additionalProperties)
    }
}
