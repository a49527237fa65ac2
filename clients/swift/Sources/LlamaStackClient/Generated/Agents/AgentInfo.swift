// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An agent.
///
/// Source: agents.yaml#/components/schemas/Agent
public struct AgentInfo: JSONModel {
    /// Identifier of the agent.
    public var agentID: String
    /// What an agent is made of.
    public var agentConfig: AgentConfig
    /// When it was created.
    public var createdAt: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        agentID: String,
        agentConfig: AgentConfig,
        createdAt: String,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.agentID = agentID
        self.agentConfig = agentConfig
        self.createdAt = createdAt
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        agentID = try reader.required("agent_id")
        agentConfig = try reader.required("agent_config")
        createdAt = try reader.required("created_at")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("agent_id", agentID)
        writer.write("agent_config", agentConfig)
        writer.write("created_at", createdAt)
        return writer.json(additionalProperties)
    }
}
