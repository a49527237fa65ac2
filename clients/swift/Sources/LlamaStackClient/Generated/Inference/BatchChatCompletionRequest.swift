// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Native conversations, and how each next message is to be written.
///
/// Source: inference.yaml#/components/schemas/BatchChatCompletionRequest
public struct BatchChatCompletionRequest: JSONModel {
    /// Identifier of the model.
    public var modelID: String
    /// The conversations.
    public var messagesBatch: [MessageList]
    /// How tokens are chosen and how many; without a strategy, greedily.
    public var samplingParams: SamplingParams?
    /// Tools that the model may call.
    public var tools: [ToolDefinition]?
    /// How tools are shown to the model and chosen.
    public var toolConfig: ToolConfig?
    /// A shape that the answer must have.
    public var responseFormat: ResponseFormat?
    /// Ask for log probabilities.
    public var logprobs: LogProbConfig?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        modelID: String,
        messagesBatch: [MessageList],
        samplingParams: SamplingParams? = nil,
        tools: [ToolDefinition]? = nil,
        toolConfig: ToolConfig? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.modelID = modelID
        self.messagesBatch = messagesBatch
        self.samplingParams = samplingParams
        self.tools = tools
        self.toolConfig = toolConfig
        self.responseFormat = responseFormat
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        modelID = try reader.required("model_id")
        messagesBatch = try reader.required("messages_batch")
        samplingParams = try reader.optional("sampling_params")
        tools = try reader.optional("tools")
        toolConfig = try reader.optional("tool_config")
        responseFormat = try reader.optional("response_format")
        logprobs = try reader.optional("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model_id", modelID)
        writer.write("messages_batch", messagesBatch)
        writer.write("sampling_params", ifPresent: samplingParams)
        writer.write("tools", ifPresent: tools)
        writer.write("tool_config", ifPresent: toolConfig)
        writer.write("response_format", ifPresent: responseFormat)
        writer.write("logprobs", ifPresent: logprobs)
        return writer.json(additionalProperties)
    }
}
