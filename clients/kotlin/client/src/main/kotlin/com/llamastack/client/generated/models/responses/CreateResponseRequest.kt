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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        input = from.optional("input", ResponseInput),
        instructions = from.field("instructions", StringDecoder),
        stream = from.field("stream", BooleanDecoder),
        streamOptions = from.field("stream_options", model { ResponseStreamOptions(it) }),
        store = from.field("store", BooleanDecoder),
        background = from.field("background", BooleanDecoder),
        previousResponseId = from.field("previous_response_id", StringDecoder),
        conversation = from.field("conversation", ResponseConversationReference),
        prompt = from.field("prompt", model { ResponsePrompt(it) }),
        tools = from.field("tools", ListDecoder(ResponseTool)),
        toolChoice = from.field("tool_choice", ResponseToolChoice),
        parallelToolCalls = from.field("parallel_tool_calls", BooleanDecoder),
        maxToolCalls = from.field("max_tool_calls", LongDecoder),
        maxInferIters = from.field("max_infer_iters", LongDecoder),
        guardrails = from.field("guardrails", ListDecoder(ResponseGuardrail)),
        text = from.field("text", model { ResponseText(it) }),
        reasoning = from.field("reasoning", model { ResponseReasoning(it) }),
        include = from.field("include", ListDecoder(ResponseInclude)),
        maxOutputTokens = from.field("max_output_tokens", LongDecoder),
        temperature = from.field("temperature", DoubleDecoder),
        topP = from.field("top_p", DoubleDecoder),
        frequencyPenalty = from.field("frequency_penalty", DoubleDecoder),
        presencePenalty = from.field("presence_penalty", DoubleDecoder),
        topLogprobs = from.field("top_logprobs", LongDecoder),
        truncation = from.field("truncation", ResponseTruncation),
        contextManagement = from.field("context_management", ListDecoder(model { ResponseContextManagement(it) })),
        metadata = from.field("metadata", MapDecoder(StringDecoder)),
        serviceTier = from.field("service_tier", ResponseServiceTier),
        promptCacheKey = from.field("prompt_cache_key", StringDecoder),
        promptCacheRetention = from.field("prompt_cache_retention", ResponsePromptCacheRetention),
        safetyIdentifier = from.field("safety_identifier", StringDecoder),
        user = from.field("user", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model", model)
        to.optional("input", input)
        to.field("instructions", instructions)
        to.field("stream", stream)
        to.field("stream_options", streamOptions)
        to.field("store", store)
        to.field("background", background)
        to.field("previous_response_id", previousResponseId)
        to.field("conversation", conversation)
        to.field("prompt", prompt)
        to.field("tools", tools)
        to.field("tool_choice", toolChoice)
        to.field("parallel_tool_calls", parallelToolCalls)
        to.field("max_tool_calls", maxToolCalls)
        to.field("max_infer_iters", maxInferIters)
        to.field("guardrails", guardrails)
        to.field("text", text)
        to.field("reasoning", reasoning)
        to.field("include", include)
        to.field("max_output_tokens", maxOutputTokens)
        to.field("temperature", temperature)
        to.field("top_p", topP)
        to.field("frequency_penalty", frequencyPenalty)
        to.field("presence_penalty", presencePenalty)
        to.field("top_logprobs", topLogprobs)
        to.field("truncation", truncation)
        to.field("context_management", contextManagement)
        to.field("metadata", metadata)
        to.field("service_tier", serviceTier)
        to.field("prompt_cache_key", promptCacheKey)
        to.field("prompt_cache_retention", promptCacheRetention)
        to.field("safety_identifier", safetyIdentifier)
        to.field("user", user)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateResponseRequest, Builder>() {
        override fun make(from: ObjectReader): CreateResponseRequest = CreateResponseRequest(from)

        /** Sets [CreateResponseRequest.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [CreateResponseRequest.input]. */
        public fun input(value: ResponseInput): Builder = set("input", value)

        /** Sets [CreateResponseRequest.instructions]. */
        public fun instructions(value: String?): Builder = set("instructions", value)

        /** Sets [CreateResponseRequest.stream]. */
        public fun stream(value: Boolean?): Builder = set("stream", value)

        /** Sets [CreateResponseRequest.streamOptions]. */
        public fun streamOptions(value: ResponseStreamOptions?): Builder = set("stream_options", value)

        /** Sets [CreateResponseRequest.store]. */
        public fun store(value: Boolean?): Builder = set("store", value)

        /** Sets [CreateResponseRequest.background]. */
        public fun background(value: Boolean?): Builder = set("background", value)

        /** Sets [CreateResponseRequest.previousResponseId]. */
        public fun previousResponseId(value: String?): Builder = set("previous_response_id", value)

        /** Sets [CreateResponseRequest.conversation]. */
        public fun conversation(value: ResponseConversationReference?): Builder = set("conversation", value)

        /** Sets [CreateResponseRequest.prompt]. */
        public fun prompt(value: ResponsePrompt?): Builder = set("prompt", value)

        /** Sets [CreateResponseRequest.tools]. */
        public fun tools(value: List<ResponseTool>?): Builder = set("tools", value)

        /** Sets [CreateResponseRequest.toolChoice]. */
        public fun toolChoice(value: ResponseToolChoice?): Builder = set("tool_choice", value)

        /** Sets [CreateResponseRequest.parallelToolCalls]. */
        public fun parallelToolCalls(value: Boolean?): Builder = set("parallel_tool_calls", value)

        /** Sets [CreateResponseRequest.maxToolCalls]. */
        public fun maxToolCalls(value: Long?): Builder = set("max_tool_calls", value)

        /** Sets [CreateResponseRequest.maxInferIters]. */
        public fun maxInferIters(value: Long?): Builder = set("max_infer_iters", value)

        /** Sets [CreateResponseRequest.guardrails]. */
        public fun guardrails(value: List<ResponseGuardrail>?): Builder = set("guardrails", value)

        /** Sets [CreateResponseRequest.text]. */
        public fun text(value: ResponseText?): Builder = set("text", value)

        /** Sets [CreateResponseRequest.reasoning]. */
        public fun reasoning(value: ResponseReasoning?): Builder = set("reasoning", value)

        /** Sets [CreateResponseRequest.include]. */
        public fun include(value: List<ResponseInclude>?): Builder = set("include", value)

        /** Sets [CreateResponseRequest.maxOutputTokens]. */
        public fun maxOutputTokens(value: Long?): Builder = set("max_output_tokens", value)

        /** Sets [CreateResponseRequest.temperature]. */
        public fun temperature(value: Double?): Builder = set("temperature", value)

        /** Sets [CreateResponseRequest.topP]. */
        public fun topP(value: Double?): Builder = set("top_p", value)

        /** Sets [CreateResponseRequest.frequencyPenalty]. */
        public fun frequencyPenalty(value: Double?): Builder = set("frequency_penalty", value)

        /** Sets [CreateResponseRequest.presencePenalty]. */
        public fun presencePenalty(value: Double?): Builder = set("presence_penalty", value)

        /** Sets [CreateResponseRequest.topLogprobs]. */
        public fun topLogprobs(value: Long?): Builder = set("top_logprobs", value)

        /** Sets [CreateResponseRequest.truncation]. */
        public fun truncation(value: ResponseTruncation?): Builder = set("truncation", value)

        /** Sets [CreateResponseRequest.contextManagement]. */
        public fun contextManagement(value: List<ResponseContextManagement>?): Builder = set("context_management", value)

        /** Sets [CreateResponseRequest.metadata]. */
        public fun metadata(value: StringMap?): Builder = set("metadata", value)

        /** Sets [CreateResponseRequest.serviceTier]. */
        public fun serviceTier(value: ResponseServiceTier?): Builder = set("service_tier", value)

        /** Sets [CreateResponseRequest.promptCacheKey]. */
        public fun promptCacheKey(value: String?): Builder = set("prompt_cache_key", value)

        /** Sets [CreateResponseRequest.promptCacheRetention]. */
        public fun promptCacheRetention(value: ResponsePromptCacheRetention?): Builder = set("prompt_cache_retention", value)

        /** Sets [CreateResponseRequest.safetyIdentifier]. */
        public fun safetyIdentifier(value: String?): Builder = set("safety_identifier", value)

        /** Sets [CreateResponseRequest.user]. */
        public fun user(value: String?): Builder = set("user", value)
    }
}
