// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the model is to answer, and how.
///
/// Source: responses.yaml#/components/schemas/CreateResponseRequest
public struct CreateResponseRequest: JSONModel {
    /// Identifier of the model.
    public var model: String
    /// What to answer; left out where the prompt, the conversation or the previous response says it all.
    public var input: ResponseInput?
    /// System message in front of the input; those of a previous response are not carried over.
    public var instructions: Nullable<String>?
    /// Details of the stream.
    public var streamOptions: Nullable<ResponseStreamOptions>?
    /// Whether to keep the response so that it can be fetched and continued. Default true.
    public var store: Nullable<Bool>?
    /// Whether to answer at once and work on in the background. Default false.
    public var background: Nullable<Bool>?
    /// The response that this one continues; not together with `conversation`.
    public var previousResponseID: Nullable<String>?
    /// The conversation that this response belongs to; its items come first, input and output are added.
    public var conversation: Nullable<ResponseConversationReference>?
    /// A stored prompt with values for its variables.
    public var prompt: Nullable<ResponsePrompt>?
    /// Tools that the model may call.
    public var tools: Nullable<[ResponseTool]>?
    /// Whether the model calls tools, and which.
    public var toolChoice: Nullable<ResponseToolChoice>?
    /// Whether the model may ask for several calls at once. Default true.
    public var parallelToolCalls: Nullable<Bool>?
    /// How many calls of built-in tools are made at most.
    public var maxToolCalls: Nullable<Int>?
    /// How many times the model is asked at most until the answer stands. Default 10.
    public var maxInferIters: Nullable<Int>?
    /// Shields that look at input and output.
    public var guardrails: Nullable<[ResponseGuardrail]>?
    /// The shape of the text.
    public var text: Nullable<ResponseText>?
    /// How the model thinks before it answers.
    public var reasoning: Nullable<ResponseReasoning>?
    /// What to add to the output, since it is left out otherwise.
    public var include: Nullable<[ResponseInclude]>?
    /// Most tokens to generate, thinking included.
    public var maxOutputTokens: Nullable<Int>?
    /// Above 1 is more random; below 1 more certain. Default 1.
    public var temperature: Nullable<Double>?
    /// Only the likeliest tokens that together reach this probability. Default 1.
    public var topP: Nullable<Double>?
    /// Above 0 makes tokens rarer the more often they came. Default 0.
    public var frequencyPenalty: Nullable<Double>?
    /// Above 0 makes tokens rarer once they came. Default 0.
    public var presencePenalty: Nullable<Double>?
    /// How many alternatives to report for each token.
    public var topLogprobs: Nullable<Int>?
    /// What happens when the input exceeds the context. Default `disabled`.
    public var truncation: Nullable<ResponseTruncation>?
    /// When to shorten a long context.
    public var contextManagement: Nullable<[ResponseContextManagement]>?
    /// Short texts to keep with the response.
    public var metadata: Nullable<StringMap>?
    /// Class of service; a server may ignore it.
    public var serviceTier: Nullable<ResponseServiceTier>?
    /// Groups requests that start alike, to find their cached beginning.
    public var promptCacheKey: Nullable<String>?
    /// How long the cached beginning is kept; a server may ignore it.
    public var promptCacheRetention: Nullable<ResponsePromptCacheRetention>?
    /// Stable identifier of the end user, to trace abuse.
    public var safetyIdentifier: Nullable<String>?
    /// Older form of `safety_identifier` and `prompt_cache_key`.
    public var user: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        input: ResponseInput? = nil,
        instructions: Nullable<String>? = nil,
        streamOptions: Nullable<ResponseStreamOptions>? = nil,
        store: Nullable<Bool>? = nil,
        background: Nullable<Bool>? = nil,
        previousResponseID: Nullable<String>? = nil,
        conversation: Nullable<ResponseConversationReference>? = nil,
        prompt: Nullable<ResponsePrompt>? = nil,
        tools: Nullable<[ResponseTool]>? = nil,
        toolChoice: Nullable<ResponseToolChoice>? = nil,
        parallelToolCalls: Nullable<Bool>? = nil,
        maxToolCalls: Nullable<Int>? = nil,
        maxInferIters: Nullable<Int>? = nil,
        guardrails: Nullable<[ResponseGuardrail]>? = nil,
        text: Nullable<ResponseText>? = nil,
        reasoning: Nullable<ResponseReasoning>? = nil,
        include: Nullable<[ResponseInclude]>? = nil,
        maxOutputTokens: Nullable<Int>? = nil,
        temperature: Nullable<Double>? = nil,
        topP: Nullable<Double>? = nil,
        frequencyPenalty: Nullable<Double>? = nil,
        presencePenalty: Nullable<Double>? = nil,
        topLogprobs: Nullable<Int>? = nil,
        truncation: Nullable<ResponseTruncation>? = nil,
        contextManagement: Nullable<[ResponseContextManagement]>? = nil,
        metadata: Nullable<StringMap>? = nil,
        serviceTier: Nullable<ResponseServiceTier>? = nil,
        promptCacheKey: Nullable<String>? = nil,
        promptCacheRetention: Nullable<ResponsePromptCacheRetention>? = nil,
        safetyIdentifier: Nullable<String>? = nil,
        user: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.input = input
        self.instructions = instructions
        self.streamOptions = streamOptions
        self.store = store
        self.background = background
        self.previousResponseID = previousResponseID
        self.conversation = conversation
        self.prompt = prompt
        self.tools = tools
        self.toolChoice = toolChoice
        self.parallelToolCalls = parallelToolCalls
        self.maxToolCalls = maxToolCalls
        self.maxInferIters = maxInferIters
        self.guardrails = guardrails
        self.text = text
        self.reasoning = reasoning
        self.include = include
        self.maxOutputTokens = maxOutputTokens
        self.temperature = temperature
        self.topP = topP
        self.frequencyPenalty = frequencyPenalty
        self.presencePenalty = presencePenalty
        self.topLogprobs = topLogprobs
        self.truncation = truncation
        self.contextManagement = contextManagement
        self.metadata = metadata
        self.serviceTier = serviceTier
        self.promptCacheKey = promptCacheKey
        self.promptCacheRetention = promptCacheRetention
        self.safetyIdentifier = safetyIdentifier
        self.user = user
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        model = try reader.required("model")
        input = try reader.optional("input")
        instructions = try reader.optionalNullable("instructions")
        streamOptions = try reader.optionalNullable("stream_options")
        store = try reader.optionalNullable("store")
        background = try reader.optionalNullable("background")
        previousResponseID = try reader.optionalNullable("previous_response_id")
        conversation = try reader.optionalNullable("conversation")
        prompt = try reader.optionalNullable("prompt")
        tools = try reader.optionalNullable("tools")
        toolChoice = try reader.optionalNullable("tool_choice")
        parallelToolCalls = try reader.optionalNullable("parallel_tool_calls")
        maxToolCalls = try reader.optionalNullable("max_tool_calls")
        maxInferIters = try reader.optionalNullable("max_infer_iters")
        guardrails = try reader.optionalNullable("guardrails")
        text = try reader.optionalNullable("text")
        reasoning = try reader.optionalNullable("reasoning")
        include = try reader.optionalNullable("include")
        maxOutputTokens = try reader.optionalNullable("max_output_tokens")
        temperature = try reader.optionalNullable("temperature")
        topP = try reader.optionalNullable("top_p")
        frequencyPenalty = try reader.optionalNullable("frequency_penalty")
        presencePenalty = try reader.optionalNullable("presence_penalty")
        topLogprobs = try reader.optionalNullable("top_logprobs")
        truncation = try reader.optionalNullable("truncation")
        contextManagement = try reader.optionalNullable("context_management")
        metadata = try reader.optionalNullable("metadata")
        serviceTier = try reader.optionalNullable("service_tier")
        promptCacheKey = try reader.optionalNullable("prompt_cache_key")
        promptCacheRetention = try reader.optionalNullable("prompt_cache_retention")
        safetyIdentifier = try reader.optionalNullable("safety_identifier")
        user = try reader.optionalNullable("user")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model", model)
        writer.write("input", ifPresent: input)
        writer.write("instructions", ifPresent: instructions)
        writer.write("stream_options", ifPresent: streamOptions)
        writer.write("store", ifPresent: store)
        writer.write("background", ifPresent: background)
        writer.write("previous_response_id", ifPresent: previousResponseID)
        writer.write("conversation", ifPresent: conversation)
        writer.write("prompt", ifPresent: prompt)
        writer.write("tools", ifPresent: tools)
        writer.write("tool_choice", ifPresent: toolChoice)
        writer.write("parallel_tool_calls", ifPresent: parallelToolCalls)
        writer.write("max_tool_calls", ifPresent: maxToolCalls)
        writer.write("max_infer_iters", ifPresent: maxInferIters)
        writer.write("guardrails", ifPresent: guardrails)
        writer.write("text", ifPresent: text)
        writer.write("reasoning", ifPresent: reasoning)
        writer.write("include", ifPresent: include)
        writer.write("max_output_tokens", ifPresent: maxOutputTokens)
        writer.write("temperature", ifPresent: temperature)
        writer.write("top_p", ifPresent: topP)
        writer.write("frequency_penalty", ifPresent: frequencyPenalty)
        writer.write("presence_penalty", ifPresent: presencePenalty)
        writer.write("top_logprobs", ifPresent: topLogprobs)
        writer.write("truncation", ifPresent: truncation)
        writer.write("context_management", ifPresent: contextManagement)
        writer.write("metadata", ifPresent: metadata)
        writer.write("service_tier", ifPresent: serviceTier)
        writer.write("prompt_cache_key", ifPresent: promptCacheKey)
        writer.write("prompt_cache_retention", ifPresent: promptCacheRetention)
        writer.write("safety_identifier", ifPresent: safetyIdentifier)
        writer.write("user", ifPresent: user)
        return writer.json(additionalProperties)
    }
}
