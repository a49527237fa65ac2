// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A chat, and how the next message is to be written.
 *
 * Source: inference.yaml#/components/schemas/CreateChatCompletionRequest
 */
public class CreateChatCompletionRequest(
    /** Identifier of the model. */
    public val model: String,
    /** The chat so far, oldest first. */
    public val messages: List<ChatMessage>,
    /** Whether to answer in chunks. Default false. */
    public val stream: Field<Boolean> = Field.Absent,
    /** What a stream carries beside the text. */
    public val streamOptions: Field<StreamOptions> = Field.Absent,
    /** Most tokens to generate, reasoning included. Default what the context leaves. */
    public val maxCompletionTokens: Field<Long> = Field.Absent,
    /** Older name of `max_completion_tokens`. Deprecated. */
    public val maxTokens: Field<Long> = Field.Absent,
    /** 0 takes the likeliest token; higher values vary more. Default the model's. */
    public val temperature: Field<Double> = Field.Absent,
    /** Choose among the likeliest tokens that together reach this probability. Default 1. */
    public val topP: Field<Double> = Field.Absent,
    /** Above 0 makes a token less likely with each use. Default 0. */
    public val frequencyPenalty: Field<Double> = Field.Absent,
    /** Above 0 makes a token less likely once it was used. Default 0. */
    public val presencePenalty: Field<Double> = Field.Absent,
    /** Tokens to favour or to avoid. */
    public val logitBias: Field<LogitBias> = Field.Absent,
    /** The same seed and request give the same answer where the provider can. */
    public val seed: Field<Long> = Field.Absent,
    /** Texts that end the answer; they are not part of it. */
    public val stop: Field<StopSequences> = Field.Absent,
    /** How many answers to write. Default 1. */
    public val n: Field<Long> = Field.Absent,
    /** Whether to answer the log probability of each token. Default false. */
    public val logprobs: Field<Boolean> = Field.Absent,
    /** How many likely tokens to answer at each position; needs `logprobs`. */
    public val topLogprobs: Field<Long> = Field.Absent,
    /** Tools that the model may call. */
    public val tools: Field<List<ChatTool>> = Field.Absent,
    /** Whether and which tools are called. Default `auto` with tools, `none` without. */
    public val toolChoice: Field<ChatToolChoice> = Field.Absent,
    /** Whether one answer may hold several calls. Default true. */
    public val parallelToolCalls: Field<Boolean> = Field.Absent,
    /** Shape that the answer must have. Default text. */
    public val responseFormat: Field<ChatResponseFormat> = Field.Absent,
    /** How much the model thinks before it answers. */
    public val reasoningEffort: Field<ReasoningEffort> = Field.Absent,
    /** How long the answer should be. */
    public val verbosity: Field<Verbosity> = Field.Absent,
    /** Kinds of output wanted. Default text. */
    public val modalities: Field<List<ChatModality>> = Field.Absent,
    /** Voice and format of spoken output; goes with `audio` in `modalities`. */
    public val audio: Field<ChatAudioOptions> = Field.Absent,
    /** Text that the answer will mostly repeat, given to answer faster. */
    public val prediction: Field<ChatPrediction> = Field.Absent,
    /** Let the model search the web. */
    public val webSearchOptions: Field<WebSearchOptions> = Field.Absent,
    /**
     * Let a moderation model look at the chat and the answer. A check that fails is reported in `moderation` of the
     * answer.
     */
    public val moderation: Field<ChatModerationOptions> = Field.Absent,
    /** Class of service asked for. Default `auto`. */
    public val serviceTier: Field<ServiceTier> = Field.Absent,
    /** Whether to keep the answer for `chat.completions.list`. Default false. */
    public val store: Field<Boolean> = Field.Absent,
    /** Short texts to keep with a stored answer. */
    public val metadata: Field<StringMap> = Field.Absent,
    /** Older name of `safety_identifier` and `prompt_cache_key`. */
    public val user: Field<String> = Field.Absent,
    /** Stable name of the end user, such as a hash, to tell misuse by. */
    public val safetyIdentifier: Field<String> = Field.Absent,
    /** Requests with the same key are likely to share a cached prompt. */
    public val promptCacheKey: Field<String> = Field.Absent,
    /** How prompts are cached. */
    public val promptCacheOptions: Field<PromptCacheOptions> = Field.Absent,
    /** How long cached prompts are kept. */
    public val promptCacheRetention: Field<PromptCacheRetention> = Field.Absent,
    /** Older form of `tools`. Deprecated. */
    public val functions: Field<List<FunctionDefinition>> = Field.Absent,
    /** Older form of `tool_choice`. Deprecated. */
    public val functionCall: Field<ChatFunctionCallChoice> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        messages = from.required("messages", ListDecoder(ChatMessage)),
        stream = from.field("stream", BooleanDecoder),
        streamOptions = from.field("stream_options", model { StreamOptions(it) }),
        maxCompletionTokens = from.field("max_completion_tokens", LongDecoder),
        maxTokens = from.field("max_tokens", LongDecoder),
        temperature = from.field("temperature", DoubleDecoder),
        topP = from.field("top_p", DoubleDecoder),
        frequencyPenalty = from.field("frequency_penalty", DoubleDecoder),
        presencePenalty = from.field("presence_penalty", DoubleDecoder),
        logitBias = from.field("logit_bias", MapDecoder(DoubleDecoder)),
        seed = from.field("seed", LongDecoder),
        stop = from.field("stop", StopSequences),
        n = from.field("n", LongDecoder),
        logprobs = from.field("logprobs", BooleanDecoder),
        topLogprobs = from.field("top_logprobs", LongDecoder),
        tools = from.field("tools", ListDecoder(ChatTool)),
        toolChoice = from.field("tool_choice", ChatToolChoice),
        parallelToolCalls = from.field("parallel_tool_calls", BooleanDecoder),
        responseFormat = from.field("response_format", ChatResponseFormat),
        reasoningEffort = from.field("reasoning_effort", ReasoningEffort),
        verbosity = from.field("verbosity", Verbosity),
        modalities = from.field("modalities", ListDecoder(ChatModality)),
        audio = from.field("audio", model { ChatAudioOptions(it) }),
        prediction = from.field("prediction", model { ChatPrediction(it) }),
        webSearchOptions = from.field("web_search_options", model { WebSearchOptions(it) }),
        moderation = from.field("moderation", model { ChatModerationOptions(it) }),
        serviceTier = from.field("service_tier", ServiceTier),
        store = from.field("store", BooleanDecoder),
        metadata = from.field("metadata", MapDecoder(StringDecoder)),
        user = from.field("user", StringDecoder),
        safetyIdentifier = from.field("safety_identifier", StringDecoder),
        promptCacheKey = from.field("prompt_cache_key", StringDecoder),
        promptCacheOptions = from.field("prompt_cache_options", model { PromptCacheOptions(it) }),
        promptCacheRetention = from.field("prompt_cache_retention", PromptCacheRetention),
        functions = from.field("functions", ListDecoder(model { FunctionDefinition(it) })),
        functionCall = from.field("function_call", ChatFunctionCallChoice),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model", model)
        to.required("messages", messages)
        to.field("stream", stream)
        to.field("stream_options", streamOptions)
        to.field("max_completion_tokens", maxCompletionTokens)
        to.field("max_tokens", maxTokens)
        to.field("temperature", temperature)
        to.field("top_p", topP)
        to.field("frequency_penalty", frequencyPenalty)
        to.field("presence_penalty", presencePenalty)
        to.field("logit_bias", logitBias)
        to.field("seed", seed)
        to.field("stop", stop)
        to.field("n", n)
        to.field("logprobs", logprobs)
        to.field("top_logprobs", topLogprobs)
        to.field("tools", tools)
        to.field("tool_choice", toolChoice)
        to.field("parallel_tool_calls", parallelToolCalls)
        to.field("response_format", responseFormat)
        to.field("reasoning_effort", reasoningEffort)
        to.field("verbosity", verbosity)
        to.field("modalities", modalities)
        to.field("audio", audio)
        to.field("prediction", prediction)
        to.field("web_search_options", webSearchOptions)
        to.field("moderation", moderation)
        to.field("service_tier", serviceTier)
        to.field("store", store)
        to.field("metadata", metadata)
        to.field("user", user)
        to.field("safety_identifier", safetyIdentifier)
        to.field("prompt_cache_key", promptCacheKey)
        to.field("prompt_cache_options", promptCacheOptions)
        to.field("prompt_cache_retention", promptCacheRetention)
        to.field("functions", functions)
        to.field("function_call", functionCall)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateChatCompletionRequest, Builder>() {
        override fun make(from: ObjectReader): CreateChatCompletionRequest = CreateChatCompletionRequest(from)

        /** Sets [CreateChatCompletionRequest.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [CreateChatCompletionRequest.messages]. */
        public fun messages(value: List<ChatMessage>): Builder = set("messages", value)

        /** Sets [CreateChatCompletionRequest.stream]. */
        public fun stream(value: Boolean?): Builder = set("stream", value)

        /** Sets [CreateChatCompletionRequest.streamOptions]. */
        public fun streamOptions(value: StreamOptions?): Builder = set("stream_options", value)

        /** Sets [CreateChatCompletionRequest.maxCompletionTokens]. */
        public fun maxCompletionTokens(value: Long?): Builder = set("max_completion_tokens", value)

        /** Sets [CreateChatCompletionRequest.maxTokens]. */
        public fun maxTokens(value: Long?): Builder = set("max_tokens", value)

        /** Sets [CreateChatCompletionRequest.temperature]. */
        public fun temperature(value: Double?): Builder = set("temperature", value)

        /** Sets [CreateChatCompletionRequest.topP]. */
        public fun topP(value: Double?): Builder = set("top_p", value)

        /** Sets [CreateChatCompletionRequest.frequencyPenalty]. */
        public fun frequencyPenalty(value: Double?): Builder = set("frequency_penalty", value)

        /** Sets [CreateChatCompletionRequest.presencePenalty]. */
        public fun presencePenalty(value: Double?): Builder = set("presence_penalty", value)

        /** Sets [CreateChatCompletionRequest.logitBias]. */
        public fun logitBias(value: LogitBias?): Builder = set("logit_bias", value)

        /** Sets [CreateChatCompletionRequest.seed]. */
        public fun seed(value: Long?): Builder = set("seed", value)

        /** Sets [CreateChatCompletionRequest.stop]. */
        public fun stop(value: StopSequences?): Builder = set("stop", value)

        /** Sets [CreateChatCompletionRequest.n]. */
        public fun n(value: Long?): Builder = set("n", value)

        /** Sets [CreateChatCompletionRequest.logprobs]. */
        public fun logprobs(value: Boolean?): Builder = set("logprobs", value)

        /** Sets [CreateChatCompletionRequest.topLogprobs]. */
        public fun topLogprobs(value: Long?): Builder = set("top_logprobs", value)

        /** Sets [CreateChatCompletionRequest.tools]. */
        public fun tools(value: List<ChatTool>?): Builder = set("tools", value)

        /** Sets [CreateChatCompletionRequest.toolChoice]. */
        public fun toolChoice(value: ChatToolChoice?): Builder = set("tool_choice", value)

        /** Sets [CreateChatCompletionRequest.parallelToolCalls]. */
        public fun parallelToolCalls(value: Boolean?): Builder = set("parallel_tool_calls", value)

        /** Sets [CreateChatCompletionRequest.responseFormat]. */
        public fun responseFormat(value: ChatResponseFormat?): Builder = set("response_format", value)

        /** Sets [CreateChatCompletionRequest.reasoningEffort]. */
        public fun reasoningEffort(value: ReasoningEffort?): Builder = set("reasoning_effort", value)

        /** Sets [CreateChatCompletionRequest.verbosity]. */
        public fun verbosity(value: Verbosity?): Builder = set("verbosity", value)

        /** Sets [CreateChatCompletionRequest.modalities]. */
        public fun modalities(value: List<ChatModality>?): Builder = set("modalities", value)

        /** Sets [CreateChatCompletionRequest.audio]. */
        public fun audio(value: ChatAudioOptions?): Builder = set("audio", value)

        /** Sets [CreateChatCompletionRequest.prediction]. */
        public fun prediction(value: ChatPrediction?): Builder = set("prediction", value)

        /** Sets [CreateChatCompletionRequest.webSearchOptions]. */
        public fun webSearchOptions(value: WebSearchOptions?): Builder = set("web_search_options", value)

        /** Sets [CreateChatCompletionRequest.moderation]. */
        public fun moderation(value: ChatModerationOptions?): Builder = set("moderation", value)

        /** Sets [CreateChatCompletionRequest.serviceTier]. */
        public fun serviceTier(value: ServiceTier?): Builder = set("service_tier", value)

        /** Sets [CreateChatCompletionRequest.store]. */
        public fun store(value: Boolean?): Builder = set("store", value)

        /** Sets [CreateChatCompletionRequest.metadata]. */
        public fun metadata(value: StringMap?): Builder = set("metadata", value)

        /** Sets [CreateChatCompletionRequest.user]. */
        public fun user(value: String?): Builder = set("user", value)

        /** Sets [CreateChatCompletionRequest.safetyIdentifier]. */
        public fun safetyIdentifier(value: String?): Builder = set("safety_identifier", value)

        /** Sets [CreateChatCompletionRequest.promptCacheKey]. */
        public fun promptCacheKey(value: String?): Builder = set("prompt_cache_key", value)

        /** Sets [CreateChatCompletionRequest.promptCacheOptions]. */
        public fun promptCacheOptions(value: PromptCacheOptions?): Builder = set("prompt_cache_options", value)

        /** Sets [CreateChatCompletionRequest.promptCacheRetention]. */
        public fun promptCacheRetention(value: PromptCacheRetention?): Builder = set("prompt_cache_retention", value)

        /** Sets [CreateChatCompletionRequest.functions]. */
        public fun functions(value: List<FunctionDefinition>?): Builder = set("functions", value)

        /** Sets [CreateChatCompletionRequest.functionCall]. */
        public fun functionCall(value: ChatFunctionCallChoice?): Builder = set("function_call", value)
    }
}
