// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Messages for a turn of an agent.
///
/// Source: scoring.yaml#/components/schemas/AgentTurnInputType
public struct AgentTurnInputType: JSONModel {
    /// Tag of this kind.
    public var type: String { "agent_turn_input" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "agent_turn_input")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        return writer.json(additionalProperties)
    }
}
