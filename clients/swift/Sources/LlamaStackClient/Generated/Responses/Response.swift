// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a model answered, and how.
///
/// Source: responses.yaml#/components/schemas/Response
public struct Response: JSONModel {
    /// Identifier of the response.
    public var id: String
    /// Kind of this object.
    public var object: String { "response" }
    /// When it was created, in Unix seconds.
    public var createdAt: Int
    /// When it was completed, in Unix seconds; null before.
    public var completedAt: Nullable<Int>?
    /// How far a response is.
    public var status: ResponseStatus
    /// Whether it runs in the background.
    public var background: Nullable<Bool>?
    /// Why it failed; null unless it did.
    public var error: ResponseError?
    /// Why it is incomplete; null unless it is.
    public var incompleteDetails: ResponseIncompleteDetails?
    /// The model that answered.
    public var model: String
    /// What it answers; a list of responses always carries it, other answers never.
    public var input: [ResponseItem]?
    /// What the model said and did, in order.
    public var output: [ResponseOutputItem]
    /// System message in front of the input.
    public var instructions: String?
    /// The response that this one continues.
    public var previousResponseID: Nullable<String>?
    /// The conversation that it belongs to.
    public var conversation: Nullable<ResponseConversation>?
    /// The stored prompt that it was made with.
    public var prompt: Nullable<ResponsePrompt>?
    /// Tools that the model could call.
    public var tools: [ResponseTool]
    /// Whether the model calls tools, and which.
    public var toolChoice: ResponseToolChoice
    /// Whether the model could ask for several calls at once.
    public var parallelToolCalls: Bool
    /// How many calls of built-in tools were allowed.
    public var maxToolCalls: Nullable<Int>?
    /// The shape of the text that a model answers.
    public var text: ResponseText
    /// How the model thought before it answered.
    public var reasoning: Nullable<ResponseReasoning>?
    /// Most tokens that could be generated.
    public var maxOutputTokens: Nullable<Int>?
    /// The temperature in use.
    public var temperature: Double?
    /// The probability limit in use.
    public var topP: Double?
    /// The frequency penalty in use.
    public var frequencyPenalty: Nullable<Double>?
    /// The presence penalty in use.
    public var presencePenalty: Nullable<Double>?
    /// How many alternatives are reported for each token.
    public var topLogprobs: Nullable<Int>?
    /// What happens when the input exceeds the context.
    public var truncation: Nullable<ResponseTruncation>?
    /// Tokens used; null until the response ends.
    public var usage: Nullable<ResponseUsage>?
    /// Whether the response is kept.
    public var store: Bool
    /// Short texts kept with the response.
    public var metadata: StringMap?
    /// Class of service that was used.
    public var serviceTier: Nullable<ResponseServiceTier>?
    /// Group of requests that start alike.
    public var promptCacheKey: Nullable<String>?
    /// How long the cached beginning is kept.
    public var promptCacheRetention: Nullable<ResponsePromptCacheRetention>?
    /// Stable identifier of the end user.
    public var safetyIdentifier: Nullable<String>?
    /// Older form of `safety_identifier`.
    public var user: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        createdAt: Int,
        status: ResponseStatus,
        error: ResponseError?,
        incompleteDetails: ResponseIncompleteDetails?,
        model: String,
        output: [ResponseOutputItem],
        instructions: String?,
        tools: [ResponseTool],
        toolChoice: ResponseToolChoice,
        parallelToolCalls: Bool,
        text: ResponseText,
        temperature: Double?,
        topP: Double?,
        store: Bool,
        metadata: StringMap?,
        completedAt: Nullable<Int>? = nil,
        background: Nullable<Bool>? = nil,
        input: [ResponseItem]? = nil,
        previousResponseID: Nullable<String>? = nil,
        conversation: Nullable<ResponseConversation>? = nil,
        prompt: Nullable<ResponsePrompt>? = nil,
        maxToolCalls: Nullable<Int>? = nil,
        reasoning: Nullable<ResponseReasoning>? = nil,
        maxOutputTokens: Nullable<Int>? = nil,
        frequencyPenalty: Nullable<Double>? = nil,
        presencePenalty: Nullable<Double>? = nil,
        topLogprobs: Nullable<Int>? = nil,
        truncation: Nullable<ResponseTruncation>? = nil,
        usage: Nullable<ResponseUsage>? = nil,
        serviceTier: Nullable<ResponseServiceTier>? = nil,
        promptCacheKey: Nullable<String>? = nil,
        promptCacheRetention: Nullable<ResponsePromptCacheRetention>? = nil,
        safetyIdentifier: Nullable<String>? = nil,
        user: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.createdAt = createdAt
        self.status = status
        self.error = error
        self.incompleteDetails = incompleteDetails
        self.model = model
        self.output = output
        self.instructions = instructions
        self.tools = tools
        self.toolChoice = toolChoice
        self.parallelToolCalls = parallelToolCalls
        self.text = text
        self.temperature = temperature
        self.topP = topP
        self.store = store
        self.metadata = metadata
        self.completedAt = completedAt
        self.background = background
        self.input = input
        self.previousResponseID = previousResponseID
        self.conversation = conversation
        self.prompt = prompt
        self.maxToolCalls = maxToolCalls
        self.reasoning = reasoning
        self.maxOutputTokens = maxOutputTokens
        self.frequencyPenalty = frequencyPenalty
        self.presencePenalty = presencePenalty
        self.topLogprobs = topLogprobs
        self.truncation = truncation
        self.usage = usage
        self.serviceTier = serviceTier
        self.promptCacheKey = promptCacheKey
        self.promptCacheRetention = promptCacheRetention
        self.safetyIdentifier = safetyIdentifier
        self.user = user
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "response")
        createdAt = try reader.required("created_at")
        completedAt = try reader.optionalNullable("completed_at")
        status = try reader.required("status")
        background = try reader.optionalNullable("background")
        error = try reader.nullable("error")
        incompleteDetails = try reader.nullable("incomplete_details")
        model = try reader.required("model")
        input = try reader.optional("input")
        output = try reader.required("output")
        instructions = try reader.nullable("instructions")
        previousResponseID = try reader.optionalNullable("previous_response_id")
        conversation = try reader.optionalNullable("conversation")
        prompt = try reader.optionalNullable("prompt")
        tools = try reader.required("tools")
        toolChoice = try reader.required("tool_choice")
        parallelToolCalls = try reader.required("parallel_tool_calls")
        maxToolCalls = try reader.optionalNullable("max_tool_calls")
        text = try reader.required("text")
        reasoning = try reader.optionalNullable("reasoning")
        maxOutputTokens = try reader.optionalNullable("max_output_tokens")
        temperature = try reader.nullable("temperature")
        topP = try reader.nullable("top_p")
        frequencyPenalty = try reader.optionalNullable("frequency_penalty")
        presencePenalty = try reader.optionalNullable("presence_penalty")
        topLogprobs = try reader.optionalNullable("top_logprobs")
        truncation = try reader.optionalNullable("truncation")
        usage = try reader.optionalNullable("usage")
        store = try reader.required("store")
        metadata = try reader.nullable("metadata")
        serviceTier = try reader.optionalNullable("service_tier")
        promptCacheKey = try reader.optionalNullable("prompt_cache_key")
        promptCacheRetention = try reader.optionalNullable("prompt_cache_retention")
        safetyIdentifier = try reader.optionalNullable("safety_identifier")
        user = try reader.optionalNullable("user")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("created_at", createdAt)
        writer.write("completed_at", ifPresent: completedAt)
        writer.write("status", status)
        writer.write("background", ifPresent: background)
        writer.write("error", orNull: error)
        writer.write("incomplete_details", orNull: incompleteDetails)
        writer.write("model", model)
        writer.write("input", ifPresent: input)
        writer.write("output", output)
        writer.write("instructions", orNull: instructions)
        writer.write("previous_response_id", ifPresent: previousResponseID)
        writer.write("conversation", ifPresent: conversation)
        writer.write("prompt", ifPresent: prompt)
        writer.write("tools", tools)
        writer.write("tool_choice", toolChoice)
        writer.write("parallel_tool_calls", parallelToolCalls)
        writer.write("max_tool_calls", ifPresent: maxToolCalls)
        writer.write("text", text)
        writer.write("reasoning", ifPresent: reasoning)
        writer.write("max_output_tokens", ifPresent: maxOutputTokens)
        writer.write("temperature", orNull: temperature)
        writer.write("top_p", orNull: topP)
        writer.write("frequency_penalty", ifPresent: frequencyPenalty)
        writer.write("presence_penalty", ifPresent: presencePenalty)
        writer.write("top_logprobs", ifPresent: topLogprobs)
        writer.write("truncation", ifPresent: truncation)
        writer.write("usage", ifPresent: usage)
        writer.write("store", store)
        writer.write("metadata", orNull: metadata)
        writer.write("service_tier", ifPresent: serviceTier)
        writer.write("prompt_cache_key", ifPresent: promptCacheKey)
        writer.write("prompt_cache_retention", ifPresent: promptCacheRetention)
        writer.write("safety_identifier", ifPresent: safetyIdentifier)
        writer.write("user", ifPresent: user)
        return writer.json(additionalProperties)
    }
}
