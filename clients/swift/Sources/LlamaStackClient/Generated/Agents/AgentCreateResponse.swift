// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which agent was created.
///
/// Source: agents.yaml#/components/schemas/AgentCreateResponse
public struct AgentCreateResponse: JSONModel {
    /// Identifier of the agent.
    public var agentID: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(agentID: String, additionalProperties: JSONObject = JSONObject()) {
        self.agentID = agentID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        agentID = try reader.required("agent_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("agent_id", agentID)
        return writer.json(additionalProperties)
    }
}
