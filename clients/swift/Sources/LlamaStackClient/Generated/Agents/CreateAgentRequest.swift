// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A new agent.
///
/// Source: agents.yaml#/components/schemas/CreateAgentRequest
public struct CreateAgentRequest: JSONModel {
    /// What an agent is made of.
    public var agentConfig: AgentConfig
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(agentConfig: AgentConfig, additionalProperties: JSONObject = JSONObject()) {
        self.agentConfig = agentConfig
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        agentConfig = try reader.required("agent_config")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("agent_config", agentConfig)
        return writer.json(additionalProperties)
    }
}
