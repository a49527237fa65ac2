// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An agent answers.
///
/// Source: eval.yaml#/components/schemas/AgentCandidate
public struct AgentCandidate: JSONModel {
    /// Tag of this kind.
    public var type: String { "agent" }
    /// What an agent is made of.
    public var config: AgentConfig
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(config: AgentConfig, additionalProperties: JSONObject = JSONObject()) {
        self.config = config
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "agent")
        config = try reader.required("config")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("config", config)
        return writer.json(additionalProperties)
    }
}
