// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A native conversation, and how the next message is to be written.
///
/// Source: inference.yaml#/components/schemas/ChatCompletionRequest
public struct ChatCompletionRequest: JSONModel {
    /// Identifier of the model.
    public var modelID: String
    /// The conversation so far, oldest first.
    public var messages: [Message]
    /// How tokens are chosen and how many; without a strategy, greedily.
    public var samplingParams: SamplingParams?
    /// Tools that the model may call.
    public var tools: [ToolDefinition]?
    /// How tools are shown to the model and chosen.
    public var toolConfig: ToolConfig?
    /// Deprecated. Older form of `tool_config.tool_choice`.
    public var toolChoice: ToolChoiceMode?
    /// Deprecated. Older form of `tool_config.tool_prompt_format`.
    public var toolPromptFormat: ToolPromptFormat?
    /// A shape that the answer must have.
    public var responseFormat: ResponseFormat?
    /// Ask for log probabilities.
    public var logprobs: LogProbConfig?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        modelID: String,
        messages: [Message],
        samplingParams: SamplingParams? = nil,
        tools: [ToolDefinition]? = nil,
        toolConfig: ToolConfig? = nil,
        toolChoice: ToolChoiceMode? = nil,
        toolPromptFormat: ToolPromptFormat? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.modelID = modelID
        self.messages = messages
        self.samplingParams = samplingParams
        self.tools = tools
        self.toolConfig = toolConfig
        self.toolChoice = toolChoice
        self.toolPromptFormat = toolPromptFormat
        self.responseFormat = responseFormat
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        modelID = try reader.required("model_id")
        messages = try reader.required("messages")
        samplingParams = try reader.optional("sampling_params")
        tools = try reader.optional("tools")
        toolConfig = try reader.optional("tool_config")
        toolChoice = try reader.optional("tool_choice")
        toolPromptFormat = try reader.optional("tool_prompt_format")
        responseFormat = try reader.optional("response_format")
        logprobs = try reader.optional("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model_id", modelID)
        writer.write("messages", messages)
        writer.write("sampling_params", ifPresent: samplingParams)
        writer.write("tools", ifPresent: tools)
        writer.write("tool_config", ifPresent: toolConfig)
        writer.write("tool_choice", ifPresent: toolChoice)
        writer.write("tool_prompt_format", ifPresent: toolPromptFormat)
        writer.write("response_format", ifPresent: responseFormat)
        writer.write("logprobs", ifPresent: logprobs)
        return writer.json(additionalProperties)
    }
}
