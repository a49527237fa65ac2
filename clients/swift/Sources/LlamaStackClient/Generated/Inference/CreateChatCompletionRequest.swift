// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A chat, and how the next message is to be written.
///
/// Source: inference.yaml#/components/schemas/CreateChatCompletionRequest
public struct CreateChatCompletionRequest: JSONModel {
    /// Identifier of the model.
    public var model: String
    /// The chat so far, oldest first.
    public var messages: [ChatMessage]
    /// What a stream carries beside the text.
    public var streamOptions: Nullable<StreamOptions>?
    /// Most tokens to generate, reasoning included. Default what the context leaves.
    public var maxCompletionTokens: Nullable<Int>?
    /// Deprecated. Older name of `max_completion_tokens`.
    public var maxTokens: Nullable<Int>?
    /// 0 takes the likeliest token; higher values vary more. Default the model's.
    public var temperature: Nullable<Double>?
    /// Choose among the likeliest tokens that together reach this probability. Default 1.
    public var topP: Nullable<Double>?
    /// Above 0 makes a token less likely with each use. Default 0.
    public var frequencyPenalty: Nullable<Double>?
    /// Above 0 makes a token less likely once it was used. Default 0.
    public var presencePenalty: Nullable<Double>?
    /// Tokens to favour or to avoid.
    public var logitBias: Nullable<LogitBias>?
    /// The same seed and request give the same answer where the provider can.
    public var seed: Nullable<Int>?
    /// Texts that end the answer; they are not part of it.
    public var stop: Nullable<StopSequences>?
    /// How many answers to write. Default 1.
    public var n: Nullable<Int>?
    /// Whether to answer the log probability of each token. Default false.
    public var logprobs: Nullable<Bool>?
    /// How many likely tokens to answer at each position; needs `logprobs`.
    public var topLogprobs: Nullable<Int>?
    /// Tools that the model may call.
    public var tools: Nullable<[ChatTool]>?
    /// Whether and which tools are called. Default `auto` with tools, `none` without.
    public var toolChoice: Nullable<ChatToolChoice>?
    /// Whether one answer may hold several calls. Default true.
    public var parallelToolCalls: Nullable<Bool>?
    /// Shape that the answer must have. Default text.
    public var responseFormat: Nullable<ChatResponseFormat>?
    /// How much the model thinks before it answers.
    public var reasoningEffort: Nullable<ReasoningEffort>?
    /// How long the answer should be.
    public var verbosity: Nullable<Verbosity>?
    /// Kinds of output wanted. Default text.
    public var modalities: Nullable<[ChatModality]>?
    /// Voice and format of spoken output; goes with `audio` in `modalities`.
    public var audio: Nullable<ChatAudioOptions>?
    /// Text that the answer will mostly repeat, given to answer faster.
    public var prediction: Nullable<ChatPrediction>?
    /// Let the model search the web.
    public var webSearchOptions: Nullable<WebSearchOptions>?
    /// Let a moderation model look at the chat and the answer. A check that fails is reported in `moderation` of the
    /// answer.
    public var moderation: Nullable<ChatModerationOptions>?
    /// Class of service asked for. Default `auto`.
    public var serviceTier: Nullable<ServiceTier>?
    /// Whether to keep the answer for `chat.completions.list`. Default false.
    public var store: Nullable<Bool>?
    /// Short texts to keep with a stored answer.
    public var metadata: Nullable<StringMap>?
    /// Older name of `safety_identifier` and `prompt_cache_key`.
    public var user: Nullable<String>?
    /// Stable name of the end user, such as a hash, to tell misuse by.
    public var safetyIdentifier: Nullable<String>?
    /// Requests with the same key are likely to share a cached prompt.
    public var promptCacheKey: Nullable<String>?
    /// How prompts are cached.
    public var promptCacheOptions: Nullable<PromptCacheOptions>?
    /// How long cached prompts are kept.
    public var promptCacheRetention: Nullable<PromptCacheRetention>?
    /// Deprecated. Older form of `tools`.
    public var functions: Nullable<[FunctionDefinition]>?
    /// Deprecated. Older form of `tool_choice`.
    public var functionCall: Nullable<ChatFunctionCallChoice>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        messages: [ChatMessage],
        streamOptions: Nullable<StreamOptions>? = nil,
        maxCompletionTokens: Nullable<Int>? = nil,
        maxTokens: Nullable<Int>? = nil,
        temperature: Nullable<Double>? = nil,
        topP: Nullable<Double>? = nil,
        frequencyPenalty: Nullable<Double>? = nil,
        presencePenalty: Nullable<Double>? = nil,
        logitBias: Nullable<LogitBias>? = nil,
        seed: Nullable<Int>? = nil,
        stop: Nullable<StopSequences>? = nil,
        n: Nullable<Int>? = nil,
        logprobs: Nullable<Bool>? = nil,
        topLogprobs: Nullable<Int>? = nil,
        tools: Nullable<[ChatTool]>? = nil,
        toolChoice: Nullable<ChatToolChoice>? = nil,
        parallelToolCalls: Nullable<Bool>? = nil,
        responseFormat: Nullable<ChatResponseFormat>? = nil,
        reasoningEffort: Nullable<ReasoningEffort>? = nil,
        verbosity: Nullable<Verbosity>? = nil,
        modalities: Nullable<[ChatModality]>? = nil,
        audio: Nullable<ChatAudioOptions>? = nil,
        prediction: Nullable<ChatPrediction>? = nil,
        webSearchOptions: Nullable<WebSearchOptions>? = nil,
        moderation: Nullable<ChatModerationOptions>? = nil,
        serviceTier: Nullable<ServiceTier>? = nil,
        store: Nullable<Bool>? = nil,
        metadata: Nullable<StringMap>? = nil,
        user: Nullable<String>? = nil,
        safetyIdentifier: Nullable<String>? = nil,
        promptCacheKey: Nullable<String>? = nil,
        promptCacheOptions: Nullable<PromptCacheOptions>? = nil,
        promptCacheRetention: Nullable<PromptCacheRetention>? = nil,
        functions: Nullable<[FunctionDefinition]>? = nil,
        functionCall: Nullable<ChatFunctionCallChoice>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.messages = messages
        self.streamOptions = streamOptions
        self.maxCompletionTokens = maxCompletionTokens
        self.maxTokens = maxTokens
        self.temperature = temperature
        self.topP = topP
        self.frequencyPenalty = frequencyPenalty
        self.presencePenalty = presencePenalty
        self.logitBias = logitBias
        self.seed = seed
        self.stop = stop
        self.n = n
        self.logprobs = logprobs
        self.topLogprobs = topLogprobs
        self.tools = tools
        self.toolChoice = toolChoice
        self.parallelToolCalls = parallelToolCalls
        self.responseFormat = responseFormat
        self.reasoningEffort = reasoningEffort
        self.verbosity = verbosity
        self.modalities = modalities
        self.audio = audio
        self.prediction = prediction
        self.webSearchOptions = webSearchOptions
        self.moderation = moderation
        self.serviceTier = serviceTier
        self.store = store
        self.metadata = metadata
        self.user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        self.promptCacheOptions = promptCacheOptions
        self.promptCacheRetention = promptCacheRetention
        self.functions = functions
        self.functionCall = functionCall
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        model = try reader.required("model")
        messages = try reader.required("messages")
        streamOptions = try reader.optionalNullable("stream_options")
        maxCompletionTokens = try reader.optionalNullable("max_completion_tokens")
        maxTokens = try reader.optionalNullable("max_tokens")
        temperature = try reader.optionalNullable("temperature")
        topP = try reader.optionalNullable("top_p")
        frequencyPenalty = try reader.optionalNullable("frequency_penalty")
        presencePenalty = try reader.optionalNullable("presence_penalty")
        logitBias = try reader.optionalNullable("logit_bias")
        seed = try reader.optionalNullable("seed")
        stop = try reader.optionalNullable("stop")
        n = try reader.optionalNullable("n")
        logprobs = try reader.optionalNullable("logprobs")
        topLogprobs = try reader.optionalNullable("top_logprobs")
        tools = try reader.optionalNullable("tools")
        toolChoice = try reader.optionalNullable("tool_choice")
        parallelToolCalls = try reader.optionalNullable("parallel_tool_calls")
        responseFormat = try reader.optionalNullable("response_format")
        reasoningEffort = try reader.optionalNullable("reasoning_effort")
        verbosity = try reader.optionalNullable("verbosity")
        modalities = try reader.optionalNullable("modalities")
        audio = try reader.optionalNullable("audio")
        prediction = try reader.optionalNullable("prediction")
        webSearchOptions = try reader.optionalNullable("web_search_options")
        moderation = try reader.optionalNullable("moderation")
        serviceTier = try reader.optionalNullable("service_tier")
        store = try reader.optionalNullable("store")
        metadata = try reader.optionalNullable("metadata")
        user = try reader.optionalNullable("user")
        safetyIdentifier = try reader.optionalNullable("safety_identifier")
        promptCacheKey = try reader.optionalNullable("prompt_cache_key")
        promptCacheOptions = try reader.optionalNullable("prompt_cache_options")
        promptCacheRetention = try reader.optionalNullable("prompt_cache_retention")
        functions = try reader.optionalNullable("functions")
        functionCall = try reader.optionalNullable("function_call")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model", model)
        writer.write("messages", messages)
        writer.write("stream_options", ifPresent: streamOptions)
        writer.write("max_completion_tokens", ifPresent: maxCompletionTokens)
        writer.write("max_tokens", ifPresent: maxTokens)
        writer.write("temperature", ifPresent: temperature)
        writer.write("top_p", ifPresent: topP)
        writer.write("frequency_penalty", ifPresent: frequencyPenalty)
        writer.write("presence_penalty", ifPresent: presencePenalty)
        writer.write("logit_bias", ifPresent: logitBias)
        writer.write("seed", ifPresent: seed)
        writer.write("stop", ifPresent: stop)
        writer.write("n", ifPresent: n)
        writer.write("logprobs", ifPresent: logprobs)
        writer.write("top_logprobs", ifPresent: topLogprobs)
        writer.write("tools", ifPresent: tools)
        writer.write("tool_choice", ifPresent: toolChoice)
        writer.write("parallel_tool_calls", ifPresent: parallelToolCalls)
        writer.write("response_format", ifPresent: responseFormat)
        writer.write("reasoning_effort", ifPresent: reasoningEffort)
        writer.write("verbosity", ifPresent: verbosity)
        writer.write("modalities", ifPresent: modalities)
        writer.write("audio", ifPresent: audio)
        writer.write("prediction", ifPresent: prediction)
        writer.write("web_search_options", ifPresent: webSearchOptions)
        writer.write("moderation", ifPresent: moderation)
        writer.write("service_tier", ifPresent: serviceTier)
        writer.write("store", ifPresent: store)
        writer.write("metadata", ifPresent: metadata)
        writer.write("user", ifPresent: user)
        writer.write("safety_identifier", ifPresent: safetyIdentifier)
        writer.write("prompt_cache_key", ifPresent: promptCacheKey)
        writer.write("prompt_cache_options", ifPresent: promptCacheOptions)
        writer.write("prompt_cache_retention", ifPresent: promptCacheRetention)
        writer.write("functions", ifPresent: functions)
        writer.write("function_call", ifPresent: functionCall)
        return writer.json(additionalProperties)
    }
}
