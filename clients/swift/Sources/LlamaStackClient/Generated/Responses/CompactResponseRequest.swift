// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What to shorten.
///
/// Source: responses.yaml#/components/schemas/CompactResponseRequest
public struct CompactResponseRequest: JSONModel {
    /// Identifier of the model.
    public var model: String
    /// The items to shorten.
    public var input: Nullable<ResponseInput>?
    /// System message in front of the input.
    public var instructions: Nullable<String>?
    /// The response whose context is shortened.
    public var previousResponseID: Nullable<String>?
    /// Tools that the model may call.
    public var tools: Nullable<[ResponseTool]>?
    /// Whether the model may ask for several calls at once.
    public var parallelToolCalls: Nullable<Bool>?
    /// How the model thinks before it answers.
    public var reasoning: Nullable<ResponseReasoning>?
    /// The shape of the text.
    public var text: Nullable<ResponseText>?
    /// Groups requests that start alike.
    public var promptCacheKey: Nullable<String>?
    /// How long the cached beginning is kept; a server may ignore it.
    public var promptCacheRetention: Nullable<ResponsePromptCacheRetention>?
    /// Class of service; a server may ignore it.
    public var serviceTier: Nullable<ResponseServiceTier>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        input: Nullable<ResponseInput>? = nil,
        instructions: Nullable<String>? = nil,
        previousResponseID: Nullable<String>? = nil,
        tools: Nullable<[ResponseTool]>? = nil,
        parallelToolCalls: Nullable<Bool>? = nil,
        reasoning: Nullable<ResponseReasoning>? = nil,
        text: Nullable<ResponseText>? = nil,
        promptCacheKey: Nullable<String>? = nil,
        promptCacheRetention: Nullable<ResponsePromptCacheRetention>? = nil,
        serviceTier: Nullable<ResponseServiceTier>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.input = input
        self.instructions = instructions
        self.previousResponseID = previousResponseID
        self.tools = tools
        self.parallelToolCalls = parallelToolCalls
        self.reasoning = reasoning
        self.text = text
        self.promptCacheKey = promptCacheKey
        self.promptCacheRetention = promptCacheRetention
        self.serviceTier = serviceTier
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        model = try reader.required("model")
        input = try reader.optionalNullable("input")
        instructions = try reader.optionalNullable("instructions")
        previousResponseID = try reader.optionalNullable("previous_response_id")
        tools = try reader.optionalNullable("tools")
        parallelToolCalls = try reader.optionalNullable("parallel_tool_calls")
        reasoning = try reader.optionalNullable("reasoning")
        text = try reader.optionalNullable("text")
        promptCacheKey = try reader.optionalNullable("prompt_cache_key")
        promptCacheRetention = try reader.optionalNullable("prompt_cache_retention")
        serviceTier = try reader.optionalNullable("service_tier")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model", model)
        writer.write("input", ifPresent: input)
        writer.write("instructions", ifPresent: instructions)
        writer.write("previous_response_id", ifPresent: previousResponseID)
        writer.write("tools", ifPresent: tools)
        writer.write("parallel_tool_calls", ifPresent: parallelToolCalls)
        writer.write("reasoning", ifPresent: reasoning)
        writer.write("text", ifPresent: text)
        writer.write("prompt_cache_key", ifPresent: promptCacheKey)
        writer.write("prompt_cache_retention", ifPresent: promptCacheRetention)
        writer.write("service_tier", ifPresent: serviceTier)
        return writer.json(additionalProperties)
    }
}
