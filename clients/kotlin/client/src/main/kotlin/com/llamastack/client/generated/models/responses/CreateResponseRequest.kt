// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What the model is to answer, and how.
 *
 * Source: responses.yaml#/components/schemas/CreateResponseRequest
 */
public class CreateResponseRequest(
    /** Identifier of the model. */
    public val model: String,
    /** What to answer; left out where the prompt, the conversation or the previous response says it all. */
    public val input: ResponseInput? = null,
    /** System message in front of the input; those of a previous response are not carried over. */
    public val instructions: Field<String> = Field.Absent,
    /** Whether to answer with events. Default false. */
    public val stream: Field<Boolean> = Field.Absent,
    /** Details of the stream. */
    public val streamOptions: Field<ResponseStreamOptions> = Field.Absent,
    /** Whether to keep the response so that it can be fetched and continued. Default true. */
    public val store: Field<Boolean> = Field.Absent,
    /** Whether to answer at once and work on in the background. Default false. */
    public val background: Field<Boolean> = Field.Absent,
    /** The response that this one continues; not together with `conversation`. */
    public val previousResponseId: Field<String> = Field.Absent,
    /** The conversation that this response belongs to; its items come first, input and output are added. */
    public val conversation: Field<ResponseConversationReference> = Field.Absent,
    /** A stored prompt with values for its variables. */
    public val prompt: Field<ResponsePrompt> = Field.Absent,
    /** Tools that the model may call. */
    public val tools: Field<List<ResponseTool>> = Field.Absent,
    /** Whether the model calls tools, and which. */
    public val toolChoice: Field<ResponseToolChoice> = Field.Absent,
    /** Whether the model may ask for several calls at once. Default true. */
    public val parallelToolCalls: Field<Boolean> = Field.Absent,
    /** How many calls of built-in tools are made at most. */
    public val maxToolCalls: Field<Long> = Field.Absent,
    /** How many times the model is asked at most until the answer stands. Default 10. */
    public val maxInferIters: Field<Long> = Field.Absent,
    /** Shields that look at input and output. */
    public val guardrails: Field<List<ResponseGuardrail>> = Field.Absent,
    /** The shape of the text. */
    public val text: Field<ResponseText> = Field.Absent,
    /** How the model thinks before it answers. */
    public val reasoning: Field<ResponseReasoning> = Field.Absent,
    /** What to add to the output, since it is left out otherwise. */
    public val include: Field<List<ResponseInclude>> = Field.Absent,
    /** Most tokens to generate, thinking included. */
    public val maxOutputTokens: Field<Long> = Field.Absent,
    /** Above 1 is more random; below 1 more certain. Default 1. */
    public val temperature: Field<Double> = Field.Absent,
    /** Only the likeliest tokens that together reach this probability. Default 1. */
    public val topP: Field<Double> = Field.Absent,
    /** Above 0 makes tokens rarer the more often they came. Default 0. */
    public val frequencyPenalty: Field<Double> = Field.Absent,
    /** Above 0 makes tokens rarer once they came. Default 0. */
    public val presencePenalty: Field<Double> = Field.Absent,
    /** How many alternatives to report for each token. */
    public val topLogprobs: Field<Long> = Field.Absent,
    /** What happens when the input exceeds the context. Default `disabled`. */
    public val truncation: Field<ResponseTruncation> = Field.Absent,
    /** When to shorten a long context. */
    public val contextManagement: Field<List<ResponseContextManagement>> = Field.Absent,
    /** Short texts to keep with the response. */
    public val metadata: Field<StringMap> = Field.Absent,
    /** Class of service; a server may ignore it. */
    public val serviceTier: Field<ResponseServiceTier> = Field.Absent,
    /** Groups requests that start alike, to find their cached beginning. */
    public val promptCacheKey: Field<String> = Field.Absent,
    /** How long the cached beginning is kept; a server may ignore it. */
    public val promptCacheRetention: Field<ResponsePromptCacheRetention> = Field.Absent,
    /** Stable identifier of the end user, to trace abuse. */
    public val safetyIdentifier: Field<String> = Field.Absent,
    /** Older form of `safety_identifier` and `prompt_cache_key`. */
    public val user: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model", model, StringCodec)
        to.optional("input", input, ResponseInput)
        to.field("instructions", instructions, StringCodec)
        to.field("stream", stream, BooleanCodec)
        to.field("stream_options", streamOptions, ResponseStreamOptions)
        to.field("store", store, BooleanCodec)
        to.field("background", background, BooleanCodec)
        to.field("previous_response_id", previousResponseId, StringCodec)
        to.field("conversation", conversation, ResponseConversationReference)
        to.field("prompt", prompt, ResponsePrompt)
        to.field("tools", tools, ListCodec(ResponseTool))
        to.field("tool_choice", toolChoice, ResponseToolChoice)
        to.field("parallel_tool_calls", parallelToolCalls, BooleanCodec)
        to.field("max_tool_calls", maxToolCalls, LongCodec)
        to.field("max_infer_iters", maxInferIters, LongCodec)
        to.field("guardrails", guardrails, ListCodec(ResponseGuardrail))
        to.field("text", text, ResponseText)
        to.field("reasoning", reasoning, ResponseReasoning)
        to.field("include", include, ListCodec(ResponseInclude))
        to.field("max_output_tokens", maxOutputTokens, LongCodec)
        to.field("temperature", temperature, DoubleCodec)
        to.field("top_p", topP, DoubleCodec)
        to.field("frequency_penalty", frequencyPenalty, DoubleCodec)
        to.field("presence_penalty", presencePenalty, DoubleCodec)
        to.field("top_logprobs", topLogprobs, LongCodec)
        to.field("truncation", truncation, ResponseTruncation)
        to.field("context_management", contextManagement, ListCodec(ResponseContextManagement))
        to.field("metadata", metadata, MapCodec(StringCodec))
        to.field("service_tier", serviceTier, ResponseServiceTier)
        to.field("prompt_cache_key", promptCacheKey, StringCodec)
        to.field("prompt_cache_retention", promptCacheRetention, ResponsePromptCacheRetention)
        to.field("safety_identifier", safetyIdentifier, StringCodec)
        to.field("user", user, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val model: String,
    ) {
        private var input: ResponseInput? = null
        private var instructions: Field<String> = Field.Absent
        private var stream: Field<Boolean> = Field.Absent
        private var streamOptions: Field<ResponseStreamOptions> = Field.Absent
        private var store: Field<Boolean> = Field.Absent
        private var background: Field<Boolean> = Field.Absent
        private var previousResponseId: Field<String> = Field.Absent
        private var conversation: Field<ResponseConversationReference> = Field.Absent
        private var prompt: Field<ResponsePrompt> = Field.Absent
        private var tools: Field<List<ResponseTool>> = Field.Absent
        private var toolChoice: Field<ResponseToolChoice> = Field.Absent
        private var parallelToolCalls: Field<Boolean> = Field.Absent
        private var maxToolCalls: Field<Long> = Field.Absent
        private var maxInferIters: Field<Long> = Field.Absent
        private var guardrails: Field<List<ResponseGuardrail>> = Field.Absent
        private var text: Field<ResponseText> = Field.Absent
        private var reasoning: Field<ResponseReasoning> = Field.Absent
        private var include: Field<List<ResponseInclude>> = Field.Absent
        private var maxOutputTokens: Field<Long> = Field.Absent
        private var temperature: Field<Double> = Field.Absent
        private var topP: Field<Double> = Field.Absent
        private var frequencyPenalty: Field<Double> = Field.Absent
        private var presencePenalty: Field<Double> = Field.Absent
        private var topLogprobs: Field<Long> = Field.Absent
        private var truncation: Field<ResponseTruncation> = Field.Absent
        private var contextManagement: Field<List<ResponseContextManagement>> = Field.Absent
        private var metadata: Field<StringMap> = Field.Absent
        private var serviceTier: Field<ResponseServiceTier> = Field.Absent
        private var promptCacheKey: Field<String> = Field.Absent
        private var promptCacheRetention: Field<ResponsePromptCacheRetention> = Field.Absent
        private var safetyIdentifier: Field<String> = Field.Absent
        private var user: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CreateResponseRequest.input]. */
        public fun input(value: ResponseInput): Builder = apply { input = value }

        /** Sets [CreateResponseRequest.instructions]. */
        public fun instructions(value: String?): Builder = apply { instructions = Field.of(value) }

        /** Sets [CreateResponseRequest.stream]. */
        public fun stream(value: Boolean?): Builder = apply { stream = Field.of(value) }

        /** Sets [CreateResponseRequest.streamOptions]. */
        public fun streamOptions(value: ResponseStreamOptions?): Builder = apply { streamOptions = Field.of(value) }

        /** Sets [CreateResponseRequest.store]. */
        public fun store(value: Boolean?): Builder = apply { store = Field.of(value) }

        /** Sets [CreateResponseRequest.background]. */
        public fun background(value: Boolean?): Builder = apply { background = Field.of(value) }

        /** Sets [CreateResponseRequest.previousResponseId]. */
        public fun previousResponseId(value: String?): Builder = apply { previousResponseId = Field.of(value) }

        /** Sets [CreateResponseRequest.conversation]. */
        public fun conversation(value: ResponseConversationReference?): Builder = apply { conversation = Field.of(value) }

        /** Sets [CreateResponseRequest.prompt]. */
        public fun prompt(value: ResponsePrompt?): Builder = apply { prompt = Field.of(value) }

        /** Sets [CreateResponseRequest.tools]. */
        public fun tools(value: List<ResponseTool>?): Builder = apply { tools = Field.of(value) }

        /** Sets [CreateResponseRequest.toolChoice]. */
        public fun toolChoice(value: ResponseToolChoice?): Builder = apply { toolChoice = Field.of(value) }

        /** Sets [CreateResponseRequest.parallelToolCalls]. */
        public fun parallelToolCalls(value: Boolean?): Builder = apply { parallelToolCalls = Field.of(value) }

        /** Sets [CreateResponseRequest.maxToolCalls]. */
        public fun maxToolCalls(value: Long?): Builder = apply { maxToolCalls = Field.of(value) }

        /** Sets [CreateResponseRequest.maxInferIters]. */
        public fun maxInferIters(value: Long?): Builder = apply { maxInferIters = Field.of(value) }

        /** Sets [CreateResponseRequest.guardrails]. */
        public fun guardrails(value: List<ResponseGuardrail>?): Builder = apply { guardrails = Field.of(value) }

        /** Sets [CreateResponseRequest.text]. */
        public fun text(value: ResponseText?): Builder = apply { text = Field.of(value) }

        /** Sets [CreateResponseRequest.reasoning]. */
        public fun reasoning(value: ResponseReasoning?): Builder = apply { reasoning = Field.of(value) }

        /** Sets [CreateResponseRequest.include]. */
        public fun include(value: List<ResponseInclude>?): Builder = apply { include = Field.of(value) }

        /** Sets [CreateResponseRequest.maxOutputTokens]. */
        public fun maxOutputTokens(value: Long?): Builder = apply { maxOutputTokens = Field.of(value) }

        /** Sets [CreateResponseRequest.temperature]. */
        public fun temperature(value: Double?): Builder = apply { temperature = Field.of(value) }

        /** Sets [CreateResponseRequest.topP]. */
        public fun topP(value: Double?): Builder = apply { topP = Field.of(value) }

        /** Sets [CreateResponseRequest.frequencyPenalty]. */
        public fun frequencyPenalty(value: Double?): Builder = apply { frequencyPenalty = Field.of(value) }

        /** Sets [CreateResponseRequest.presencePenalty]. */
        public fun presencePenalty(value: Double?): Builder = apply { presencePenalty = Field.of(value) }

        /** Sets [CreateResponseRequest.topLogprobs]. */
        public fun topLogprobs(value: Long?): Builder = apply { topLogprobs = Field.of(value) }

        /** Sets [CreateResponseRequest.truncation]. */
        public fun truncation(value: ResponseTruncation?): Builder = apply { truncation = Field.of(value) }

        /** Sets [CreateResponseRequest.contextManagement]. */
        public fun contextManagement(value: List<ResponseContextManagement>?): Builder = apply { contextManagement = Field.of(value) }

        /** Sets [CreateResponseRequest.metadata]. */
        public fun metadata(value: StringMap?): Builder = apply { metadata = Field.of(value) }

        /** Sets [CreateResponseRequest.serviceTier]. */
        public fun serviceTier(value: ResponseServiceTier?): Builder = apply { serviceTier = Field.of(value) }

        /** Sets [CreateResponseRequest.promptCacheKey]. */
        public fun promptCacheKey(value: String?): Builder = apply { promptCacheKey = Field.of(value) }

        /** Sets [CreateResponseRequest.promptCacheRetention]. */
        public fun promptCacheRetention(value: ResponsePromptCacheRetention?): Builder = apply { promptCacheRetention = Field.of(value) }

        /** Sets [CreateResponseRequest.safetyIdentifier]. */
        public fun safetyIdentifier(value: String?): Builder = apply { safetyIdentifier = Field.of(value) }

        /** Sets [CreateResponseRequest.user]. */
        public fun user(value: String?): Builder = apply { user = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CreateResponseRequest = CreateResponseRequest(
            model = model,
            input = input,
            instructions = instructions,
            stream = stream,
            streamOptions = streamOptions,
            store = store,
            background = background,
            previousResponseId = previousResponseId,
            conversation = conversation,
            prompt = prompt,
            tools = tools,
            toolChoice = toolChoice,
            parallelToolCalls = parallelToolCalls,
            maxToolCalls = maxToolCalls,
            maxInferIters = maxInferIters,
            guardrails = guardrails,
            text = text,
            reasoning = reasoning,
            include = include,
            maxOutputTokens = maxOutputTokens,
            temperature = temperature,
            topP = topP,
            frequencyPenalty = frequencyPenalty,
            presencePenalty = presencePenalty,
            topLogprobs = topLogprobs,
            truncation = truncation,
            contextManagement = contextManagement,
            metadata = metadata,
            serviceTier = serviceTier,
            promptCacheKey = promptCacheKey,
            promptCacheRetention = promptCacheRetention,
            safetyIdentifier = safetyIdentifier,
            user = user,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateResponseRequest>() {
        override fun read(from: ObjectReader): CreateResponseRequest {
            return CreateResponseRequest(
                model = from.required("model", StringCodec),
                input = from.optional("input", ResponseInput),
                instructions = from.field("instructions", StringCodec),
                stream = from.field("stream", BooleanCodec),
                streamOptions = from.field("stream_options", ResponseStreamOptions),
                store = from.field("store", BooleanCodec),
                background = from.field("background", BooleanCodec),
                previousResponseId = from.field("previous_response_id", StringCodec),
                conversation = from.field("conversation", ResponseConversationReference),
                prompt = from.field("prompt", ResponsePrompt),
                tools = from.field("tools", ListCodec(ResponseTool)),
                toolChoice = from.field("tool_choice", ResponseToolChoice),
                parallelToolCalls = from.field("parallel_tool_calls", BooleanCodec),
                maxToolCalls = from.field("max_tool_calls", LongCodec),
                maxInferIters = from.field("max_infer_iters", LongCodec),
                guardrails = from.field("guardrails", ListCodec(ResponseGuardrail)),
                text = from.field("text", ResponseText),
                reasoning = from.field("reasoning", ResponseReasoning),
                include = from.field("include", ListCodec(ResponseInclude)),
                maxOutputTokens = from.field("max_output_tokens", LongCodec),
                temperature = from.field("temperature", DoubleCodec),
                topP = from.field("top_p", DoubleCodec),
                frequencyPenalty = from.field("frequency_penalty", DoubleCodec),
                presencePenalty = from.field("presence_penalty", DoubleCodec),
                topLogprobs = from.field("top_logprobs", LongCodec),
                truncation = from.field("truncation", ResponseTruncation),
                contextManagement = from.field("context_management", ListCodec(ResponseContextManagement)),
                metadata = from.field("metadata", MapCodec(StringCodec)),
                serviceTier = from.field("service_tier", ResponseServiceTier),
                promptCacheKey = from.field("prompt_cache_key", StringCodec),
                promptCacheRetention = from.field("prompt_cache_retention", ResponsePromptCacheRetention),
                safetyIdentifier = from.field("safety_identifier", StringCodec),
                user = from.field("user", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(model: String): Builder = Builder(model)
    }
}
