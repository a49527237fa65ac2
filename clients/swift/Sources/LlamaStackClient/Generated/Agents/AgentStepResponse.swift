// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One step of a turn.
///
/// Source: agents.yaml#/components/schemas/AgentStepResponse
public struct AgentStepResponse: JSONModel {
    /// Something that the agent did in a turn.
    public var step: AgentStep
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(step: AgentStep, additionalProperties: JSONObject = JSONObject()) {
        self.step = step
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        step = try reader.required("step")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("step", step)
        return writer.json(additionalProperties)
    }
}
