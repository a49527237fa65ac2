// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the agent shall answer.
///
/// Source: agents.yaml#/components/schemas/CreateAgentTurnRequest
public struct CreateAgentTurnRequest: JSONModel {
    /// What the user says.
    public var messages: [AgentInputMessage]
    /// Documents that the agent may read in this turn.
    public var documents: Nullable<[Attachment]>?
    /// Tools of this turn besides those of the agent.
    public var toolgroups: Nullable<[AgentTool]>?
    /// How tools are shown to the model and chosen.
    public var toolConfig: ToolConfig?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        messages: [AgentInputMessage],
        documents: Nullable<[Attachment]>? = nil,
        toolgroups: Nullable<[AgentTool]>? = nil,
        toolConfig: ToolConfig? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.messages = messages
        self.documents = documents
        self.toolgroups = toolgroups
        self.toolConfig = toolConfig
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        messages = try reader.required("messages")
        documents = try reader.optionalNullable("documents")
        toolgroups = try reader.optionalNullable("toolgroups")
        toolConfig = try reader.optional("tool_config")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("messages", messages)
        writer.write("documents", ifPresent: documents)
        writer.write("toolgroups", ifPresent: toolgroups)
        writer.write("tool_config", ifPresent: toolConfig)
        return writer.json(additionalProperties)
    }
}
