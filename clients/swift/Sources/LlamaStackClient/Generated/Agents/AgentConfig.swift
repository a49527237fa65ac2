// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What an agent is made of.
///
/// Source: agents.yaml#/components/schemas/AgentConfig
public struct AgentConfig: JSONModel {
    /// Model that thinks for the agent.
    public var model: String
    /// System prompt of the agent.
    public var instructions: String
    /// Name of the agent, for people and traces.
    public var name: String?
    /// How tokens are chosen and how many; without a strategy, greedily.
    public var samplingParams: SamplingParams?
    /// Most calls of the model in one turn.
    public var maxInferIters: Int?
    /// Shields that check what the user says.
    public var inputShields: [String]?
    /// Shields that check what the agent says.
    public var outputShields: [String]?
    /// Tools that the server runs for the agent.
    public var toolgroups: [AgentTool]?
    /// Tools that the client runs; a call of one ends the turn awaiting input.
    public var clientTools: [ToolDef]?
    /// How tools are shown to the model and chosen.
    public var toolConfig: ToolConfig?
    /// Deprecated. `auto`, `required` or `none`; say it in `tool_config`.
    public var toolChoice: String?
    /// Deprecated. How tools are written into the prompt; say it in `tool_config`.
    public var toolPromptFormat: ToolPromptFormat?
    /// A shape that the answer must have.
    public var responseFormat: ResponseFormat?
    /// Whether sessions outlive the server.
    public var enableSessionPersistence: Bool?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        instructions: String,
        name: String? = nil,
        samplingParams: SamplingParams? = nil,
        maxInferIters: Int? = nil,
        inputShields: [String]? = nil,
        outputShields: [String]? = nil,
        toolgroups: [AgentTool]? = nil,
        clientTools: [ToolDef]? = nil,
        toolConfig: ToolConfig? = nil,
        toolChoice: String? = nil,
        toolPromptFormat: ToolPromptFormat? = nil,
        responseFormat: ResponseFormat? = nil,
        enableSessionPersistence: Bool? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.instructions = instructions
        self.name = name
        self.samplingParams = samplingParams
        self.maxInferIters = maxInferIters
        self.inputShields = inputShields
        self.outputShields = outputShields
        self.toolgroups = toolgroups
        self.clientTools = clientTools
        self.toolConfig = toolConfig
        self.toolChoice = toolChoice
        self.toolPromptFormat = toolPromptFormat
        self.responseFormat = responseFormat
        self.enableSessionPersistence = enableSessionPersistence
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        model = try reader.required("model")
        instructions = try reader.required("instructions")
        name = try reader.optional("name")
        samplingParams = try reader.optional("sampling_params")
        maxInferIters = try reader.optional("max_infer_iters")
        inputShields = try reader.optional("input_shields")
        outputShields = try reader.optional("output_shields")
        toolgroups = try reader.optional("toolgroups")
        clientTools = try reader.optional("client_tools")
        toolConfig = try reader.optional("tool_config")
        toolChoice = try reader.optional("tool_choice")
        toolPromptFormat = try reader.optional("tool_prompt_format")
        responseFormat = try reader.optional("response_format")
        enableSessionPersistence = try reader.optional("enable_session_persistence")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model", model)
        writer.write("instructions", instructions)
        writer.write("name", ifPresent: name)
        writer.write("sampling_params", ifPresent: samplingParams)
        writer.write("max_infer_iters", ifPresent: maxInferIters)
        writer.write("input_shields", ifPresent: inputShields)
        writer.write("output_shields", ifPresent: outputShields)
        writer.write("toolgroups", ifPresent: toolgroups)
        writer.write("client_tools", ifPresent: clientTools)
        writer.write("tool_config", ifPresent: toolConfig)
        writer.write("tool_choice", ifPresent: toolChoice)
        writer.write("tool_prompt_format", ifPresent: toolPromptFormat)
        writer.write("response_format", ifPresent: responseFormat)
        writer.write("enable_session_persistence", ifPresent: enableSessionPersistence)
        return writer.json(additionalProperties)
    }
}
