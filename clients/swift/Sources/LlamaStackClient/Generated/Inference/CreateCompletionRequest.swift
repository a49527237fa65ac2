// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Prompts, and how they are to be continued.
///
/// Source: inference.yaml#/components/schemas/CreateCompletionRequest
public struct CreateCompletionRequest: JSONModel {
    /// Identifier of the model.
    public var model: String
    /// One text, or a list of inputs.
    public var prompt: TextInput
    /// Text behind the gap, where the model can fill one.
    public var suffix: Nullable<String>?
    /// What a stream carries beside the text.
    public var streamOptions: Nullable<StreamOptions>?
    /// Most tokens to generate for each prompt. Default 16.
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
    /// Texts that end the continuation; they are not part of it.
    public var stop: Nullable<StopSequences>?
    /// How many continuations to answer for each prompt. Default 1.
    public var n: Nullable<Int>?
    /// How many to write for each prompt, of which the `n` likeliest are answered. Values below `n` count as `n`.
    public var bestOf: Nullable<Int>?
    /// Whether to put the prompt before its continuation. Default false.
    public var echo: Nullable<Bool>?
    /// Whether to answer log probabilities, or of how many tokens at each position.
    public var logprobs: Nullable<CompletionLogprobsChoice>?
    /// How many likely tokens to answer at each position of the prompt, where the provider can.
    public var promptLogprobs: Nullable<Int>?
    /// Texts of which the continuation must be one, where the provider can.
    public var guidedChoice: Nullable<[String]>?
    /// Stable name of the end user, such as a hash, to tell misuse by.
    public var user: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        prompt: TextInput,
        suffix: Nullable<String>? = nil,
        streamOptions: Nullable<StreamOptions>? = nil,
        maxTokens: Nullable<Int>? = nil,
        temperature: Nullable<Double>? = nil,
        topP: Nullable<Double>? = nil,
        frequencyPenalty: Nullable<Double>? = nil,
        presencePenalty: Nullable<Double>? = nil,
        logitBias: Nullable<LogitBias>? = nil,
        seed: Nullable<Int>? = nil,
        stop: Nullable<StopSequences>? = nil,
        n: Nullable<Int>? = nil,
        bestOf: Nullable<Int>? = nil,
        echo: Nullable<Bool>? = nil,
        logprobs: Nullable<CompletionLogprobsChoice>? = nil,
        promptLogprobs: Nullable<Int>? = nil,
        guidedChoice: Nullable<[String]>? = nil,
        user: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.prompt = prompt
        self.suffix = suffix
        self.streamOptions = streamOptions
        self.maxTokens = maxTokens
        self.temperature = temperature
        self.topP = topP
        self.frequencyPenalty = frequencyPenalty
        self.presencePenalty = presencePenalty
        self.logitBias = logitBias
        self.seed = seed
        self.stop = stop
        self.n = n
        self.bestOf = bestOf
        self.echo = echo
        self.logprobs = logprobs
        self.promptLogprobs = promptLogprobs
        self.guidedChoice = guidedChoice
        self.user = user
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        model = try reader.required("model")
        prompt = try reader.required("prompt")
        suffix = try reader.optionalNullable("suffix")
        streamOptions = try reader.optionalNullable("stream_options")
        maxTokens = try reader.optionalNullable("max_tokens")
        temperature = try reader.optionalNullable("temperature")
        topP = try reader.optionalNullable("top_p")
        frequencyPenalty = try reader.optionalNullable("frequency_penalty")
        presencePenalty = try reader.optionalNullable("presence_penalty")
        logitBias = try reader.optionalNullable("logit_bias")
        seed = try reader.optionalNullable("seed")
        stop = try reader.optionalNullable("stop")
        n = try reader.optionalNullable("n")
        bestOf = try reader.optionalNullable("best_of")
        echo = try reader.optionalNullable("echo")
        logprobs = try reader.optionalNullable("logprobs")
        promptLogprobs = try reader.optionalNullable("prompt_logprobs")
        guidedChoice = try reader.optionalNullable("guided_choice")
        user = try reader.optionalNullable("user")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model", model)
        writer.write("prompt", prompt)
        writer.write("suffix", ifPresent: suffix)
        writer.write("stream_options", ifPresent: streamOptions)
        writer.write("max_tokens", ifPresent: maxTokens)
        writer.write("temperature", ifPresent: temperature)
        writer.write("top_p", ifPresent: topP)
        writer.write("frequency_penalty", ifPresent: frequencyPenalty)
        writer.write("presence_penalty", ifPresent: presencePenalty)
        writer.write("logit_bias", ifPresent: logitBias)
        writer.write("seed", ifPresent: seed)
        writer.write("stop", ifPresent: stop)
        writer.write("n", ifPresent: n)
        writer.write("best_of", ifPresent: bestOf)
        writer.write("echo", ifPresent: echo)
        writer.write("logprobs", ifPresent: logprobs)
        writer.write("prompt_logprobs", ifPresent: promptLogprobs)
        writer.write("guided_choice", ifPresent: guidedChoice)
        writer.write("user", ifPresent: user)
        return writer.json(additionalProperties)
    }
}
